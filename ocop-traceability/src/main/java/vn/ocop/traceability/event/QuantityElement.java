package vn.ocop.traceability.event;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of a class of objects, such as kilograms of a lot (EPCIS 2.0, section 7.3.3.1).
 *
 * <p>Equality compares quantities by value: 200 and 200.0 are the same amount.
 *
 * @param epcClass the class, usually a lot ({@code urn:epc:class:lgtin:…} or a Digital Link with
 *     application identifier 10)
 * @param quantity how much, as printed; empty where the event does not say; may be negative or zero
 *     in faulty data
 * @param unit the UN/ECE Recommendation 20 code of the unit ({@code KGM}, {@code TNE}, …); empty
 *     when the quantity counts pieces
 */
public record QuantityElement(
    Identifier epcClass, Optional<BigDecimal> quantity, Optional<String> unit) {

  /**
   * Refuses null.
   *
   * @param epcClass see the record
   * @param quantity see the record
   * @param unit see the record
   */
  public QuantityElement {
    Objects.requireNonNull(epcClass, "epcClass");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * An amount in a unit.
   *
   * @param epcClass the class or lot
   * @param quantity how much
   * @param unit the unit's code of UN/ECE Recommendation 20
   * @return the amount
   */
  public static QuantityElement of(String epcClass, String quantity, String unit) {
    return new QuantityElement(
        new Identifier(epcClass), Optional.of(new BigDecimal(quantity)), Optional.of(unit));
  }

  /**
   * A number of pieces.
   *
   * @param epcClass the class or lot
   * @param pieces how many
   * @return the amount
   */
  public static QuantityElement ofPieces(String epcClass, long pieces) {
    return new QuantityElement(
        new Identifier(epcClass), Optional.of(BigDecimal.valueOf(pieces)), Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuantityElement that
        && epcClass.equals(that.epcClass)
        && unit.equals(that.unit)
        && quantity
            .map(BigDecimal::stripTrailingZeros)
            .equals(that.quantity.map(BigDecimal::stripTrailingZeros));
  }

  @Override
  public int hashCode() {
    return Objects.hash(epcClass, unit, quantity.map(BigDecimal::stripTrailingZeros));
  }
}
