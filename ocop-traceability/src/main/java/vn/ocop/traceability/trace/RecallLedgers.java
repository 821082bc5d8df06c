package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.internal.Stays;
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
  private final Stays<Stretch> stays;

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
    this.stays = new Stays<>(ledgers::containsKey, Stretch::then, this::takeContent);
    for (TraceableObject object : objects) {
      if (!isUnit(object)) {
        ledgers.put(object, new LotLedger(object, ledgers.size(), !byMaterial.contains(object)));
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

  private static boolean isUnit(TraceableObject object) {
    return object.kind() == ObjectKind.UNIT;
  }

  /**
   * Lets the movements happen one event after the other, and what is in each unit along with them.
   */
  private void take(List<Movement> movements) {
    int first = 0;
    for (int next = 1; next <= movements.size(); next++) {
      ChainEvent event = movements.get(first).event();
      if (next == movements.size() || movements.get(next).event() != event) {
        take(event, movements.subList(first, next));
        first = next;
      }
    }
    stays.tellAll();
  }

  /** What the event names by itself as well is told there, and not with what it lies in. */
  private void take(ChainEvent event, List<Movement> movements) {
    movements.forEach(movement -> stays.tell(movement.object()));
    Map<Role, Stretch> stretches = new EnumMap<>(Role.class);
    boolean moved = false;
    for (Movement movement : movements) {
      Stretch stretch = stretches.computeIfAbsent(movement.role(), role -> stretch(event, role));
      take(movement, stretch);
      if (movement.object().has(Role.CONTAINER) && MOVING.contains(movement.role())) {
        stays.happen(movement.object(), stretch);
        moved = true;
      }
    }
    if (moved && movements.size() > 1) {
      movements.forEach(movement -> stays.tellAllBut(movement.object(), event));
    }
    stays.pack(event);
  }

  private void take(Movement movement, Stretch stretch) {
    TraceableObject object = movement.object();
    boolean whole = movement.amount().isEmpty();
    Optional<BigDecimal> mass = mass(object, whole, movement.mass());
    take(object, stretch, mass.orElse(BigDecimal.ZERO), mass.isPresent());
  }

  private Stretch stretch(ChainEvent event, Role role) {
    Optional<String> to = event.to("owning_party").or(() -> event.to("possessing_party"));
    return Stretch.of(
        event, role, to, to.flatMap(this::party).filter(Party::getEndCustomer).isPresent());
  }

  private Optional<Party> party(String name) {
    return parties.computeIfAbsent(name, chain.masterData()::party);
  }

  private void takeContent(
      TraceableObject object, TraceableObject container, List<Content> amounts, Stretch stretch) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean isTold = true;
    for (Content amount : amounts) {
      Optional<BigDecimal> mass = mass(object, amount.quantity().isEmpty(), amount.mass());
      sum = sum.add(mass.orElse(BigDecimal.ZERO));
      isTold &= mass.isPresent();
    }
    take(object, stretch, sum, isTold);
  }

  /** The mass of what is named, unless it is an item that counts for less than it holds. */
  private Optional<BigDecimal> mass(TraceableObject object, boolean whole, Mass told) {
    BigDecimal own = whole ? owns.get(object) : null;
    return own == null ? told.inKilograms() : Optional.of(own);
  }

  private void take(TraceableObject object, Stretch stretch, BigDecimal mass, boolean isTold) {
    LotLedger ledger = ledgers.get(object);
    if (ledger != null) {
      ledger.take(stretch, mass, isTold);
      stretch
          .deliveries()
          .forEach(
              (party, some) -> recipients.take(party, ledger.number(), object.name(), some, mass));
    }
  }

  /** Whether all content moved with its units, however deep it lay. */
  boolean isComplete() {
    return stays.isComplete();
  }

  List<AffectedLot> lots() {
    return ledgers.values().stream().map(LotLedger::result).toList();
  }

  List<Recipient> recipients() {
    return recipients.toList(this::party);
  }
}
