package vn.ocop.core.text;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number in a name that grades the product and does not measure the pack: 40 độ đạm, 20°N, 70 %.
 *
 * @param kind what the number states
 * @param value the number, without trailing zeros
 */
public record GradeMark(Kind kind, BigDecimal value) {

  /** What a grade number states. */
  public enum Kind {
    /** Grams of nitrogen a litre of fish sauce (độ đạm, °N). */
    NITROGEN,
    /** Alcohol by volume. */
    ALCOHOL,
    /** A share. */
    PERCENT,
    /** A degree that the name does not explain. */
    DEGREE
  }

  /**
   * Strips trailing zeros.
   *
   * @param kind see the record
   * @param value see the record
   */
  public GradeMark {
    Objects.requireNonNull(kind, "kind");
    value = Objects.requireNonNull(value, "value").stripTrailingZeros();
  }
}
