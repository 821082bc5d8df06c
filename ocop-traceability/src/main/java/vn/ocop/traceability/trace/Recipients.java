package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.trace.Stretch.Deliveries;

/** Adds up what each party was sent; sending and arrival of the same goods count once. */
final class Recipients {

  /** What a party was sent of one lot. */
  private record Delivered(int first, int lot, String name, BigDecimal sent, BigDecimal arrived) {
    private static final Comparator<Delivered> BY_TIME =
        Comparator.comparingInt(Delivered::first).thenComparingInt(Delivered::lot);

    Delivered plus(Delivered more) {
      return new Delivered(
          Math.min(first, more.first), lot, name, sent.add(more.sent), arrived.add(more.arrived));
    }

    BigDecimal kilograms() {
      return sent.max(arrived);
    }
  }

  private record Entry(String party, List<Delivered> lots) {}

  private final Map<String, Map<Integer, Delivered>> parties = new HashMap<>();

  /**
   * Takes deliveries of a lot.
   *
   * @param lot the number of the lot among those of the recall
   * @param kilograms how much each of them held, as far as it is told
   */
  void take(String party, int lot, String name, Deliveries deliveries, BigDecimal kilograms) {
    parties
        .computeIfAbsent(party, any -> new HashMap<>())
        .merge(
            lot,
            new Delivered(
                deliveries.first(),
                lot,
                name,
                LotLedger.times(kilograms, deliveries.sent()),
                LotLedger.times(kilograms, deliveries.arrived())),
            Delivered::plus);
  }

  /**
   * The parties in the order of time.
   *
   * @param known what the master data say of a party
   */
  List<Recipient> toList(Function<String, Optional<Party>> known) {
    List<Entry> entries = new ArrayList<>();
    parties.forEach(
        (party, lots) ->
            entries.add(
                new Entry(party, lots.values().stream().sorted(Delivered.BY_TIME).toList())));
    entries.sort(Comparator.comparing(entry -> entry.lots().get(0), Delivered.BY_TIME));
    return entries.stream().map(entry -> recipient(entry, known.apply(entry.party()))).toList();
  }

  private static Recipient recipient(Entry entry, Optional<Party> known) {
    return new Recipient(
        entry.party(),
        known.flatMap(Party::getName).orElse(""),
        known.filter(Party::getEndCustomer).isPresent(),
        entry.lots().stream().map(Delivered::kilograms).reduce(BigDecimal.ZERO, BigDecimal::add),
        entry.lots().stream().map(Delivered::name).toList());
  }
}
