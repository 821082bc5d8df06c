package vn.ocop.scoring.council;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A mean of whole points, kept exactly.
 *
 * @param sum the sum of all members' points
 * @param members how many members, 1 or more
 */
public record Mean(int sum, int members) {
  /**
   * Checks the components.
   *
   * @param sum see the record
   * @param members see the record
   */
  public Mean {
    if (members < 1) {
      throw new IllegalArgumentException("members is " + members + ", not 1 or more");
    }
  }

  /**
   * The mean as a decimal.
   *
   * @param decimals the decimals, 0 or more
   * @param rounding how to round
   * @return the rounded mean
   */
  public BigDecimal rounded(int decimals, RoundingMode rounding) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(members), decimals, rounding);
  }
}
