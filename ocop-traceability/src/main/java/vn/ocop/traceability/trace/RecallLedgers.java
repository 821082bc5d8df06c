package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.quantity.Mass;

/** The ledgers of the lots of a recall; what happens to a container happens to what it holds. */
final class RecallLedgers {

  private static final Set<Role> MOVING =
      Set.of(Role.SHIPPED, Role.RECEIVED, Role.SOLD, Role.ENDED, Role.OBSERVED, Role.CONSUMED);

  private final Chain chain;
  private final Map<TraceableObject, LotLedger> ledgers = new LinkedHashMap<>();
  private final Map<TraceableObject, BigDecimal> owns = new HashMap<>();
  private final Recipients recipients = new Recipients();
  private final Map<String, Optional<Party>> parties = new HashMap<>();
  private boolean complete = true;

  /**
   * Lets everything happen that happened to some objects.
   *
   * @param concerned whether an object is concerned itself, and not only as what held others
   */
  RecallLedgers(
      Chain chain,
      List<TraceableObject> objects,
      Set<TraceableObject> byMaterial,
      Predicate<TraceableObject> concerned) {
    this.chain = chain;
    for (TraceableObject object : objects) {
      if (!isUnit(object)) {
        ledgers.put(object, new LotLedger(object, !byMaterial.contains(object)));
      }
    }
    countContainers(objects, concerned);
    List<Movement> movements = new ArrayList<>();
    objects.forEach(object -> movements.addAll(object.movements()));
    movements.sort(Comparator.comparingInt(movement -> movement.event().index()));
    take(movements);
  }

  private void countContainers(
      List<TraceableObject> objects, Predicate<TraceableObject> concerned) {
    ContainerMass masses = new ContainerMass(ledgers::containsKey, concerned);
    for (TraceableObject object : objects) {
      if (object.kind() == ObjectKind.ITEM && masses.isTold(object)) {
        owns.put(object, masses.own(object));
      }
    }
    owns.forEach(
        (object, own) -> {
          if (own.signum() == 0) {
            Objects.requireNonNull(ledgers.get(object)).onlyHolds();
          }
        });
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
        take(
            movement,
            movement.object(),
            mass(movement.object(), movement.amount().isEmpty(), movement.mass()));
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
                take(
                    container,
                    content.object(),
                    mass(content.object(), content.quantity().isEmpty(), content.mass()));
              }
            });
  }

  /** The mass of what is named, unless it is an item that counts for less than it holds. */
  private Optional<BigDecimal> mass(TraceableObject object, boolean whole, Mass told) {
    BigDecimal own = whole ? owns.get(object) : null;
    return own == null ? told.inKilograms() : Optional.of(own);
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
