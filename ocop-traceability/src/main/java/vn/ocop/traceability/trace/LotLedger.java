package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;

/** Adds up where the mass of one lot went, movement by movement in the order of time. */
final class LotLedger {

  private final TraceableObject object;
  private final boolean byLine;
  private final Set<String> places = new LinkedHashSet<>();
  private Optional<String> lastPlace = Optional.empty();
  private BigDecimal made = BigDecimal.ZERO;
  private BigDecimal processed = BigDecimal.ZERO;
  private BigDecimal retailed = BigDecimal.ZERO;
  private BigDecimal toCustomers = BigDecimal.ZERO;
  private BigDecimal atCustomers = BigDecimal.ZERO;
  private BigDecimal destroyed = BigDecimal.ZERO;
  private BigDecimal onTheWay = BigDecimal.ZERO;
  private boolean weighed = true;
  private boolean onlyHolds;

  LotLedger(TraceableObject object, boolean byLine) {
    this.object = object;
    this.byLine = byLine;
  }

  /** Says that all of its mass is counted with what is in it. */
  void onlyHolds() {
    onlyHolds = true;
  }

  /**
   * Takes a movement.
   *
   * @param customer whether it ends at a customer
   */
  void take(ChainEvent event, Role role, Optional<BigDecimal> kilograms, boolean customer) {
    Optional<String> place = event.location().or(event::place);
    place.ifPresent(places::add);
    if (!customer && role != Role.SOLD) {
      lastPlace = place.or(() -> lastPlace);
    }
    BigDecimal mass = kilograms.orElse(BigDecimal.ZERO);
    switch (role) {
      case COMMISSIONED, PRODUCED -> made = made.add(mass);
      case CONSUMED -> processed = processed.add(mass);
      case SOLD -> retailed = retailed.add(mass);
      case ENDED -> destroyed = destroyed.add(mass);
      case SHIPPED -> ship(mass, customer);
      case RECEIVED -> receive(mass, customer);
      default -> {
        return;
      }
    }
    weighed &= kilograms.isPresent();
  }

  private void ship(BigDecimal mass, boolean customer) {
    if (customer) {
      toCustomers = toCustomers.add(mass);
    } else {
      onTheWay = onTheWay.add(mass);
    }
  }

  /** What arrives without having been sent came from outside, unless it began in the chain. */
  private void receive(BigDecimal mass, boolean customer) {
    if (customer) {
      atCustomers = atCustomers.add(mass);
      return;
    }
    BigDecimal expected = mass.min(onTheWay);
    onTheWay = onTheWay.subtract(expected);
    if (!object.hasOrigin()) {
      made = made.add(mass.subtract(expected));
    }
  }

  AffectedLot result() {
    // What a customer sells on was sent to it before: the greatest of the three is all of it.
    BigDecimal sold = retailed.max(toCustomers).max(atCustomers);
    BigDecimal left =
        made.subtract(processed).subtract(sold).subtract(destroyed).subtract(onTheWay);
    BigDecimal there = left.max(BigDecimal.ZERO);
    boolean known = lastPlace.isPresent();
    return new AffectedLot(
        object,
        byLine,
        isMadeKnown() ? Optional.of(made) : Optional.empty(),
        processed,
        sold,
        destroyed,
        known ? there : BigDecimal.ZERO,
        known ? onTheWay : onTheWay.add(there),
        left.negate().max(BigDecimal.ZERO),
        weighed && isMadeKnown(),
        List.copyOf(places),
        lastPlace);
  }

  private boolean isMadeKnown() {
    return made.signum() > 0 || onlyHolds;
  }
}
