package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.quantity.Mass;

/** The ledgers of the lots of a recall; what happens to a unit happens to what it holds. */
final class RecallLedgers {

  private static final Set<Role> MOVING =
      Set.of(Role.SHIPPED, Role.RECEIVED, Role.SOLD, Role.ENDED, Role.OBSERVED);

  private record Happening(
      ChainEvent event, TraceableObject object, Role role, Optional<BigDecimal> kilograms) {}

  private final Chain chain;
  private final Map<TraceableObject, LotLedger> ledgers = new LinkedHashMap<>();
  private final Recipients recipients = new Recipients();

  RecallLedgers(Chain chain, List<TraceableObject> objects, Set<TraceableObject> byMaterial) {
    this.chain = chain;
    for (TraceableObject object : objects) {
      if (!isUnit(object)) {
        ledgers.put(object, new LotLedger(object, !byMaterial.contains(object)));
      }
    }
    List<Happening> happenings = new ArrayList<>();
    for (TraceableObject object : objects) {
      for (Movement movement : object.movements()) {
        if (isUnit(object)) {
          addContents(happenings, movement);
        } else {
          happenings.add(
              new Happening(
                  movement.event(), object, movement.role(), chain.mass(movement).inKilograms()));
        }
      }
    }
    happenings.sort((one, other) -> Integer.compare(one.event().index(), other.event().index()));
    happenings.forEach(this::take);
  }

  private static boolean isUnit(TraceableObject object) {
    return object.kind() == ObjectKind.UNIT;
  }

  private void addContents(List<Happening> happenings, Movement unit) {
    if (!MOVING.contains(unit.role())) {
      return;
    }
    ArrayDeque<TraceableObject> open = new ArrayDeque<>(List.of(unit.object()));
    Set<TraceableObject> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (Content content : chain.contentsBefore(open.remove(), unit.event())) {
        if (isUnit(content.object())) {
          if (seen.add(content.object())) {
            open.add(content.object());
          }
        } else if (ledgers.containsKey(content.object())) {
          happenings.add(new Happening(unit.event(), content.object(), unit.role(), mass(content)));
        }
      }
    }
  }

  private Optional<BigDecimal> mass(Content content) {
    Optional<BigDecimal> quantity =
        content.object().kind() == ObjectKind.ITEM
            ? content.quantity().or(() -> Optional.of(BigDecimal.ONE))
            : content.quantity();
    return quantity.flatMap(
        amount ->
            Mass.of(
                    amount,
                    content.unit(),
                    chain.item(content.object()).flatMap(TradeItem::getNetContent))
                .inKilograms());
  }

  private void take(Happening happening) {
    LotLedger ledger = ledgers.get(happening.object());
    if (ledger == null) {
      return;
    }
    ChainEvent event = happening.event();
    Optional<String> to = event.to("owning_party").or(() -> event.to("possessing_party"));
    Optional<Party> party = to.flatMap(chain.masterData()::party);
    boolean customer = party.filter(Party::getEndCustomer).isPresent();
    ledger.take(event, happening.role(), happening.kilograms(), customer);
    boolean transfer = happening.role() == Role.SHIPPED || happening.role() == Role.RECEIVED;
    if (transfer && to.isPresent()) {
      recipients.take(
          to.get(),
          party.flatMap(Party::getName).orElse(""),
          customer,
          happening.object().name(),
          happening.role(),
          happening.kilograms().orElse(BigDecimal.ZERO));
    }
  }

  List<AffectedLot> lots() {
    return ledgers.values().stream().map(LotLedger::result).toList();
  }

  List<Recipient> recipients() {
    return recipients.toList();
  }
}
