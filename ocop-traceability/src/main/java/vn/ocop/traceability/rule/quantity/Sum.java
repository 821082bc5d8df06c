package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;

/** A sum of masses, some of which may not be known. */
final class Sum {

  private BigDecimal kilograms = BigDecimal.ZERO;
  private int unknown;

  /** Adds the mass of a movement; a negative one counts as not known. */
  void add(Chain chain, Movement movement) {
    Optional<BigDecimal> mass = chain.mass(movement).inKilograms().filter(kg -> kg.signum() >= 0);
    if (mass.isPresent()) {
      kilograms = kilograms.add(mass.get());
    } else {
      unknown++;
    }
  }

  /** Adds the masses of movements. */
  void addAll(Chain chain, Iterable<Movement> movements) {
    for (Movement movement : movements) {
      add(chain, movement);
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
