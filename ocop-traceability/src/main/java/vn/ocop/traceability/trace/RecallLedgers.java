package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.quantity.Mass;

/** The ledgers of the lots of a recall; what happens to a container happens to what it holds. */
final class RecallLedgers {

  private static final Set<Role> MOVING =
      Set.of(Role.SHIPPED, Role.RECEIVED, Role.SOLD, Role.ENDED, Role.OBSERVED);

  private final Chain chain;
  private final Map<TraceableObject, LotLedger> ledgers = new LinkedHashMap<>();
  private final Recipients recipients = new Recipients();
  private final Map<String, Optional<Party>> parties = new HashMap<>();
  private boolean complete = true;

  RecallLedgers(Chain chain, List<TraceableObject> objects, Set<TraceableObject> byMaterial) {
    this.chain = chain;
    for (TraceableObject object : objects) {
      if (!isUnit(object)) {
        ledgers.put(object, new LotLedger(object, !byMaterial.contains(object)));
      }
    }
    List<Movement> movements = new ArrayList<>();
    objects.forEach(object -> movements.addAll(object.movements()));
    movements.sort(Comparator.comparingInt(movement -> movement.event().index()));
    take(movements);
  }

  /** Lets the movements happen one after the other, and what is in each unit along with them. */
  private void take(List<Movement> movements) {
    RunningContents contents = new RunningContents();
    ChainEvent last = null;
    for (Movement movement : movements) {
      if (last != null && movement.event() != last) {
        contents.apply(last);
      }
      last = movement.event();
      if (!isUnit(movement.object())) {
        take(movement, movement.object(), movement.mass().inKilograms());
      }
      if (movement.object().has(Role.CONTAINER) && MOVING.contains(movement.role())) {
        takeContents(movement, contents);
      }
    }
  }

  private static boolean isUnit(TraceableObject object) {
    return object.kind() == ObjectKind.UNIT;
  }

  /** What the event names by itself as well is told there. */
  private void takeContents(Movement container, RunningContents contents) {
    complete &=
        contents.visitNested(
            container.object(),
            (around, content) -> {
              if (!isUnit(content.object()) && !content.object().isNamedBy(container.event())) {
                take(container, content.object(), mass(content));
              }
            });
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
                    content.object().item().flatMap(TradeItem::getNetContent))
                .inKilograms());
  }

  private void take(Movement movement, TraceableObject lot, Optional<BigDecimal> kilograms) {
    LotLedger ledger = ledgers.get(lot);
    if (ledger == null) {
      return;
    }
    ChainEvent event = movement.event();
    Role role = movement.role();
    Optional<String> to = event.to("owning_party").or(() -> event.to("possessing_party"));
    Optional<Party> party =
        to.flatMap(name -> parties.computeIfAbsent(name, chain.masterData()::party));
    boolean customer = party.filter(Party::getEndCustomer).isPresent();
    ledger.take(event, role, kilograms, customer);
    if (to.isPresent() && (role == Role.SHIPPED || role == Role.RECEIVED)) {
      recipients.take(
          to.get(),
          party.flatMap(Party::getName).orElse(""),
          customer,
          lot.name(),
          role,
          kilograms.orElse(BigDecimal.ZERO));
    }
  }

  /** Whether all content moved with its units, however deep it lay. */
  boolean isComplete() {
    return complete;
  }

  List<AffectedLot> lots() {
    return ledgers.values().stream().map(LotLedger::result).toList();
  }

  List<Recipient> recipients() {
    return recipients.toList();
  }
}
