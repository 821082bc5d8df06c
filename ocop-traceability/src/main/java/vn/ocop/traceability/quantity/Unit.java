package vn.ocop.traceability.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A unit of measure (đơn vị đo).
 *
 * @param code its code of UN/ECE Recommendation 20, for example {@code TNE}
 * @param dimension what it measures
 * @param inBaseUnits how many base units of its dimension it is, exact
 * @param name its name
 */
public record Unit(String code, Dimension dimension, BigDecimal inBaseUnits, Bilingual name) {

  /**
   * Refuses null.
   *
   * @param code see the record
   * @param dimension see the record
   * @param inBaseUnits see the record
   * @param name see the record
   */
  public Unit {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(inBaseUnits, "inBaseUnits");
    Objects.requireNonNull(name, "name");
  }

  /**
   * An amount of this unit in base units.
   *
   * @param amount how many of this unit
   * @return the exact amount in the dimension's base unit
   */
  public BigDecimal toBaseUnits(BigDecimal amount) {
    return inBaseUnits.compareTo(BigDecimal.ONE) == 0 ? amount : amount.multiply(inBaseUnits);
  }
}
