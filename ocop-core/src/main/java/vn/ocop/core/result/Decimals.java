package vn.ocop.core.result;

import java.math.BigDecimal;

/**
 * Numbers as a sentence writes them: with a decimal comma (dấu phẩy thập phân) in Vietnamese and a
 * decimal point in English, a minus sign before negative ones, and no signs between thousands.
 */
public final class Decimals {

  private static final int PLAIN_DIGITS = 40;

  private Decimals() {}

  /**
   * A number with all its digits.
   *
   * @param number a number of reasonable size; every digit is written
   * @return plain digits, zeros at the end as given: 25.00 is {@code 25,00} and {@code 25.00}
   */
  public static Bilingual of(BigDecimal number) {
    return both(number.toPlainString());
  }

  /**
   * A number in as few digits as tell it exactly.
   *
   * @param number a number of reasonable size; every digit is written
   * @return plain digits without zeros at the end of a fraction: 12.50 is {@code 12,5} and {@code
   *     12.5}, 100 stays {@code 100}
   */
  public static Bilingual shortest(BigDecimal number) {
    return of(number.stripTrailingZeros());
  }

  /**
   * A number that nobody checked, in as few digits as tell it exactly: a file may hold {@code
   * 1E+999999999}, whose plain digits no memory holds.
   *
   * @param number any number
   * @return as {@link #shortest} where that takes no more than about {@value #PLAIN_DIGITS} digits;
   *     otherwise as {@link BigDecimal#toString()}, with the comma or point of the language
   */
  public static Bilingual ofAnySize(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    boolean plain = Math.abs((long) shortest.scale()) + shortest.precision() <= PLAIN_DIGITS;
    return plain ? of(shortest) : both(shortest.toString());
  }

  private static Bilingual both(String digits) {
    return new Bilingual(digits.replace('.', ','), digits);
  }
}
