package vn.ocop.examples.desk.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.core.result.Messages;

/** The texts of this package, and how it writes a mass. */
final class TraceTexts {

  private static final Messages MESSAGES = Messages.of(TraceTexts.class::getResourceAsStream);

  private TraceTexts() {}

  static String text(String key, Locale locale) {
    return MESSAGES.text(key, locale);
  }

  static String text(String key, Locale locale, Map<String, ?> arguments) {
    return MessageTemplate.fill(text(key, locale), arguments);
  }

  /** A mass in at most three decimals. */
  static String kilograms(BigDecimal kilograms) {
    BigDecimal rounded =
        kilograms.setScale(Math.min(3, Math.max(0, kilograms.scale())), RoundingMode.HALF_EVEN);
    String plain = rounded.precision() > 24 ? rounded.toString() : trimmed(rounded);
    return plain + " kg";
  }

  private static String trimmed(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
