package vn.ocop.core.product;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A net content (hàm lượng tịnh, khối lượng tịnh, thể tích thực), for example 0.5 kg.
 *
 * <p>Two contents are equal when amount and unit are; 500 g and 0.5 kg are not equal but {@link
 * #sameAs the same}.
 *
 * @param amount the amount, above 0, at most 12 digits before and 9 after the point; kept without
 *     trailing zeros, so that 0.50 equals 0.5
 * @param unit the unit
 */
public record NetContent(
    @Positive @Digits(integer = 12, fraction = 9) BigDecimal amount, ContentUnit unit) {

  private static final int PLAIN_DIGITS = 30;

  /**
   * Strips trailing zeros.
   *
   * @param amount see the record
   * @param unit see the record
   */
  public NetContent {
    amount = Objects.requireNonNull(amount, "amount").stripTrailingZeros();
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * A net content.
   *
   * @param amount a decimal number with a point, for example {@code 0.5}
   * @param unit the unit
   * @return the net content
   * @throws NumberFormatException if the amount is not a number
   */
  public static NetContent of(String amount, ContentUnit unit) {
    return new NetContent(new BigDecimal(amount), unit);
  }

  /**
   * The amount in the base unit of its quantity: gram, millilitre, metre, square metre, one.
   *
   * @return the amount, exact, without trailing zeros
   */
  public BigDecimal inBaseUnits() {
    return amount.multiply(unit.inBaseUnits()).stripTrailingZeros();
  }

  /**
   * Whether two contents are the same whatever their units: 500 g and 0.5 kg are.
   *
   * @param other the other content
   * @return true if both measure the same quantity and are equal in its base unit
   */
  public boolean sameAs(NetContent other) {
    return unit.quantity() == other.unit.quantity()
        && inBaseUnits().compareTo(other.inBaseUnits()) == 0;
  }

  @Override
  public String toString() {
    // A plain form of 1E+999999999 would fill the memory.
    boolean shortEnough = Math.abs((long) amount.scale()) <= PLAIN_DIGITS;
    return (shortEnough ? amount.toPlainString() : amount.toString()) + " " + unit.symbol();
  }
}
