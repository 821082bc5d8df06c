package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import vn.ocop.traceability.chain.Movement;

/**
 * A sum of masses, some of which may not be known. Exact: what is a whole number of milligrams is
 * counted in these, which is quick, and what is not, beside them.
 */
final class Sum {

  private static final int MILLIGRAM_DIGITS = 6;
  private static final long MILLIGRAMS = 1_000_000;

  private long milligrams;
  private BigDecimal others = BigDecimal.ZERO;
  private int unknown;

  /** Begins anew. */
  void clear() {
    milligrams = 0;
    others = BigDecimal.ZERO;
    unknown = 0;
  }

  /** Adds the mass of a movement; a negative one counts as not known. */
  void add(Movement movement) {
    long own = movement.milligrams();
    if (own >= 0 && own <= Long.MAX_VALUE - milligrams) {
      milligrams += own;
    } else {
      addOther(movement);
    }
  }

  private void addOther(Movement movement) {
    BigDecimal kilograms = movement.mass().inKilograms().orElse(null);
    if (kilograms == null || kilograms.signum() < 0) {
      unknown++;
    } else {
      others = others.add(kilograms);
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
    BigDecimal whole =
        milligrams % MILLIGRAMS == 0
            ? BigDecimal.valueOf(milligrams / MILLIGRAMS)
            : BigDecimal.valueOf(milligrams, MILLIGRAM_DIGITS).stripTrailingZeros();
    return others.signum() == 0 ? whole : whole.add(others);
  }

  /** Whether what is known is more than that of another sum. */
  boolean isAbove(Sum other) {
    return (others.signum() == 0 && other.others.signum() == 0)
        ? milligrams > other.milligrams
        : kilograms().compareTo(other.kilograms()) > 0;
  }

  /** Whether any mass that is known is more than nothing. */
  boolean isPositive() {
    return milligrams > 0 || others.signum() > 0;
  }

  /** Whether every mass is known. */
  boolean isKnown() {
    return unknown == 0;
  }
}
