package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import vn.ocop.traceability.rule.RuleContext;

/** How far two weighings of one thing may differ, in per cent. */
record Tolerance(BigDecimal percent) {

  /** That of the rule's parameter {@code tolerance}. */
  static Tolerance of(RuleContext context) {
    return new Tolerance(context.decimal("tolerance"));
  }

  /** Whether a sum is above another by more than weighing explains. */
  boolean isAbove(Sum sum, Sum limit) {
    return sum.isAbove(limit) && isAbove(sum.kilograms(), limit.kilograms());
  }

  /** Whether a sum is below another by more than weighing explains. */
  boolean isBelow(Sum sum, Sum limit) {
    return limit.isAbove(sum) && isBelow(sum.kilograms(), limit.kilograms());
  }

  /** Whether a figure is above another by more than weighing explains. */
  boolean isAbove(BigDecimal figure, BigDecimal limit) {
    return figure.compareTo(limit) > 0 && figure.compareTo(limit.add(share(limit))) > 0;
  }

  /** Whether a figure is below another by more than weighing explains. */
  boolean isBelow(BigDecimal figure, BigDecimal limit) {
    return figure.compareTo(limit) < 0 && figure.compareTo(limit.subtract(share(limit))) < 0;
  }

  private BigDecimal share(BigDecimal figure) {
    return figure.multiply(percent).movePointLeft(2);
  }
}
