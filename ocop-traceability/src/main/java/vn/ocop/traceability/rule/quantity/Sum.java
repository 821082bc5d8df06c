package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.quantity.Mass;

/** A sum of masses, some of which may not be known. */
final class Sum {

  private BigDecimal kilograms = BigDecimal.ZERO;
  private int unknown;

  /** Adds the mass of a movement; a negative one counts as not known. */
  void add(Movement movement) {
    if (movement.mass() instanceof Mass.Known known && known.kilograms().signum() >= 0) {
      kilograms = kilograms.signum() == 0 ? known.kilograms() : kilograms.add(known.kilograms());
    } else {
      unknown++;
    }
  }

  /** Adds the masses of movements. */
  void addAll(Iterable<Movement> movements) {
    for (Movement movement : movements) {
      add(movement);
    }
  }

  /** The sum of what is known. */
  BigDecimal kilograms() {
    return kilograms;
  }

  /** Whether every mass is known. */
  boolean isKnown() {
    return unknown == 0;
  }
}
