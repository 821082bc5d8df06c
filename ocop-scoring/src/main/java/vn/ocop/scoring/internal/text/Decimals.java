package vn.ocop.scoring.internal.text;

import java.math.BigDecimal;
import java.util.Locale;
import vn.ocop.core.result.Messages;

/** Decimal numbers as the reader's language writes them. */
public final class Decimals {

  private Decimals() {}

  /** All digits, with a decimal comma in Vietnamese: 25.00 gives 25,00. */
  public static String exact(BigDecimal number, Locale locale) {
    String plain = number.toPlainString();
    return Messages.isVietnamese(locale) ? plain.replace('.', ',') : plain;
  }

  /** Without zeros at the end: 25.00 gives 25. */
  public static String shortest(BigDecimal number, Locale locale) {
    return exact(number.stripTrailingZeros(), locale);
  }
}
