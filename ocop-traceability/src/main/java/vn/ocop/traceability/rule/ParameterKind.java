package vn.ocop.traceability.rule;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What values a parameter takes, told from its value in the standard profile. */
enum ParameterKind {
  /** A decimal number of at most 18 digits before and after its point. */
  NUMBER,
  /** A duration of ISO 8601, such as {@code PT15M} or {@code P2D}. */
  DURATION,
  /** True or false. */
  FLAG,
  /** Any text, or words with commas between them. */
  TEXT;

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

  static ParameterKind of(String value) {
    for (ParameterKind kind : values()) {
      if (kind.fits(value)) {
        return kind;
      }
    }
    return TEXT;
  }

  boolean fits(String value) {
    return switch (this) {
      case NUMBER -> DECIMAL.matcher(value).matches();
      case DURATION -> isDuration(value);
      case FLAG -> value.equals("true") || value.equals("false");
      case TEXT -> true;
    };
  }

  private static boolean isDuration(String value) {
    try {
      return value.startsWith("P") && !Duration.parse(value).isNegative();
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
