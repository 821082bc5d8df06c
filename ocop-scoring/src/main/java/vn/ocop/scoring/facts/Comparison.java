package vn.ocop.scoring.facts;

import java.math.BigDecimal;

/** How a number is held against a bound. */
public enum Comparison {
  /** Under the bound. */
  BELOW("<"),
  /** The bound or less. */
  AT_MOST("<="),
  /** The bound itself. */
  EXACTLY("="),
  /** The bound or more. */
  AT_LEAST(">="),
  /** Over the bound. */
  ABOVE(">");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /**
   * The sign in conditions.
   *
   * @return for example {@code >=}
   */
  public String sign() {
    return sign;
  }

  boolean holds(BigDecimal value, BigDecimal bound) {
    int order = value.compareTo(bound);
    return switch (this) {
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
      case EXACTLY -> order == 0;
      case AT_LEAST -> order >= 0;
      case ABOVE -> order > 0;
    };
  }
}
