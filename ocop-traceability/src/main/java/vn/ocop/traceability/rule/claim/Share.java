package vn.ocop.traceability.rule.claim;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The share of a mass that supports a claim: at least and at most, from 0 to 1.
 *
 * @param least what is proved
 * @param most what is not ruled out
 */
record Share(BigDecimal least, BigDecimal most) {

  static final Share ALL = new Share(BigDecimal.ONE, BigDecimal.ONE);
  static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO);
  static final Share UNKNOWN = new Share(BigDecimal.ZERO, BigDecimal.ONE);

  private static final int PERCENT_SCALE = 2;

  /** The share that holds for either of two masses. */
  Share or(Share other) {
    return new Share(least.min(other.least), most.max(other.most));
  }

  static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(PERCENT_SCALE).round(MathContext.DECIMAL64).stripTrailingZeros();
  }
}
