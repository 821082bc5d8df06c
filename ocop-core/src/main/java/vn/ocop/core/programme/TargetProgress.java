package vn.ocop.core.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How far a target is reached.
 *
 * @param target the target
 * @param products how many products count for it, each once
 */
public record TargetProgress(Target target, int products) {

  private static final int PER_CENT = 100;

  /**
   * Checks the components.
   *
   * @param target see the record
   * @param products see the record
   */
  public TargetProgress {
    Objects.requireNonNull(target, "target");
    if (products < 0) {
      throw new IllegalArgumentException("products is below 0: " + products);
    }
  }

  /**
   * The share of the target that is reached, in per cent; above 100 where it is surpassed.
   *
   * @param decimals how many decimals, rounded half up once from the exact quotient
   * @return for 215 of 60 and one decimal 358.3
   */
  public BigDecimal share(int decimals) {
    return BigDecimal.valueOf((long) products * PER_CENT)
        .divide(BigDecimal.valueOf(target.products()), decimals, RoundingMode.HALF_UP);
  }

  /**
   * Whether the target is reached.
   *
   * @return true from the target's number on
   */
  public boolean isReached() {
    return products >= target.products();
  }
}
