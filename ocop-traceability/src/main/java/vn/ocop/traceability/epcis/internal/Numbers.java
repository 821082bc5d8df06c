package vn.ocop.traceability.epcis.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact numbers within a range that later sums can bear. */
final class Numbers {

  private static final int SHOWN = 40;

  private Numbers() {}

  /** The number, or null where it has too many digits, too large an exponent, or is none. */
  static @Nullable BigDecimal parse(String text, int digits) {
    if (text.length() > 2 * digits + SHOWN) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      long before = (long) number.precision() - number.scale();
      boolean fits = number.precision() <= digits && Math.abs((long) number.scale()) <= digits;
      return fits && before <= digits ? number : null;
    } catch (NumberFormatException none) {
      return null;
    }
  }

  /** A text short enough for a message. */
  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
