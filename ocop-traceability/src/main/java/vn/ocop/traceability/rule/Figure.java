package vn.ocop.traceability.rule;

import java.math.BigDecimal;
import java.util.Objects;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Decimals;

/**
 * A number that a rule compared.
 *
 * @param name what the number is, as in the message's gap, for example {@code made}
 * @param value the exact number
 * @param unit the unit's code of UN/ECE Recommendation 20, {@code %}, {@code days} or the like;
 *     empty for a bare count
 */
public record Figure(String name, BigDecimal value, String unit) {

  private static final String DAYS = "days";
  private static final String DAYS_IN_VIETNAMESE = "ngày";

  /**
   * Refuses null.
   *
   * @param name see the record
   * @param value see the record
   * @param unit see the record
   */
  public Figure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * The number and its unit for a person.
   *
   * @return for example {@code 9876,5 KGM} in Vietnamese and {@code 9876.5 KGM} in English
   */
  public Bilingual text() {
    Bilingual digits = Decimals.ofAnySize(value);
    return new Bilingual(
        spaced(digits.vi(), unit.equals(DAYS) ? DAYS_IN_VIETNAMESE : unit),
        spaced(digits.en(), unit));
  }

  private static String spaced(String digits, String unit) {
    return unit.isEmpty() ? digits : digits + " " + unit;
  }

  /**
   * Whether two figures say the same; 1 and 1.0 are one number.
   *
   * @param other the other figure
   * @return true for the same name, unit and number
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Figure that
        && name.equals(that.name)
        && unit.equals(that.unit)
        && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, unit, value.stripTrailingZeros());
  }
}
