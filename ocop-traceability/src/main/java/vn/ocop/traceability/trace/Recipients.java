package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.traceability.chain.Role;

/** Adds up what each party was sent; sending and arrival of the same goods count once. */
final class Recipients {

  private record Delivered(BigDecimal sent, BigDecimal arrived) {
    Delivered plus(Role role, BigDecimal kilograms) {
      return role == Role.SHIPPED
          ? new Delivered(sent.add(kilograms), arrived)
          : new Delivered(sent, arrived.add(kilograms));
    }

    BigDecimal kilograms() {
      return sent.max(arrived);
    }
  }

  private record Entry(String name, boolean customer, Map<String, Delivered> lots) {}

  private static final Delivered NOTHING = new Delivered(BigDecimal.ZERO, BigDecimal.ZERO);

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  void take(
      String party, String name, boolean customer, String lot, Role role, BigDecimal kilograms) {
    Map<String, Delivered> lots =
        entries
            .computeIfAbsent(party, any -> new Entry(name, customer, new LinkedHashMap<>()))
            .lots();
    lots.put(lot, lots.getOrDefault(lot, NOTHING).plus(role, kilograms));
  }

  List<Recipient> toList() {
    List<Recipient> list = new ArrayList<>();
    entries.forEach(
        (party, entry) ->
            list.add(
                new Recipient(
                    party,
                    entry.name(),
                    entry.customer(),
                    entry.lots().values().stream()
                        .map(Delivered::kilograms)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                    List.copyOf(entry.lots().keySet()))));
    return list;
  }
}
