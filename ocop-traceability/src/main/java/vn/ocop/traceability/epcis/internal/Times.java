package vn.ocop.traceability.epcis.internal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads times of ISO 8601 as RFC 3339 narrows them: with seconds and an offset. */
final class Times {

  /** {@code 2026-09-01T07:30:00}, digits shown as zeros. */
  private static final String SHAPE = "0000-00-00T00:00:00";

  private static final String OFFSET_SHAPE = "00:00";
  private static final int NANO_DECIMALS = 9;
  private static final int MOST_HOURS = 14;

  private Times() {}

  /** The time, or null; of more than nine decimals of a second the first nine. */
  static @Nullable OffsetDateTime parse(String text) {
    int length = SHAPE.length();
    if (!hasShape(text, 0, SHAPE) || text.length() == length) {
      return null;
    }
    int at = decimalsEnd(text);
    ZoneOffset offset = at < 0 ? null : offset(text, at);
    if (offset == null) {
      return null;
    }
    try {
      return OffsetDateTime.of(
          number(text, 0, 4),
          number(text, 5, 7),
          number(text, 8, 10),
          number(text, 11, 13),
          number(text, 14, 16),
          number(text, 17, 19),
          nanoseconds(text, at),
          offset);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  /** Whether a time has more decimals of a second than are kept. */
  static boolean isTooPrecise(String text) {
    return decimalsEnd(text) - SHAPE.length() - 1 > NANO_DECIMALS;
  }

  /** Whether a text is an offset from -14:00 to +14:00 with sign, hours and minutes. */
  static boolean isOffset(String text) {
    if (text.length() != OFFSET_SHAPE.length() + 1 || text.charAt(0) == 'Z') {
      return false;
    }
    char sign = text.charAt(0);
    if ((sign != '+' && sign != '-') || !hasShape(text, 1, OFFSET_SHAPE)) {
      return false;
    }
    int hours = number(text, 1, 3);
    int minutes = number(text, 4, 6);
    return minutes < 60 && (hours < MOST_HOURS || (hours == MOST_HOURS && minutes == 0));
  }

  /** Where the decimals of the seconds end; -1 where a point has none behind it. */
  private static int decimalsEnd(String text) {
    int at = SHAPE.length();
    if (text.charAt(at) != '.') {
      return at;
    }
    do {
      at++;
    } while (at < text.length() && isDigit(text.charAt(at)));
    return at == SHAPE.length() + 1 ? -1 : at;
  }

  private static int nanoseconds(String text, int end) {
    int nanoseconds = 0;
    for (int i = 1; i <= NANO_DECIMALS; i++) {
      int at = SHAPE.length() + i;
      nanoseconds = 10 * nanoseconds + (at < end ? text.charAt(at) - '0' : 0);
    }
    return nanoseconds;
  }

  private static @Nullable ZoneOffset offset(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    char sign = text.charAt(at);
    if ((sign == 'Z' || sign == 'z') && at + 1 == text.length()) {
      return ZoneOffset.UTC;
    }
    if ((sign != '+' && sign != '-')
        || text.length() != at + 1 + OFFSET_SHAPE.length()
        || !hasShape(text, at + 1, OFFSET_SHAPE)) {
      return null;
    }
    int hours = number(text, at + 1, at + 3);
    int minutes = number(text, at + 4, at + 6);
    if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
      return null;
    }
    return ZoneOffset.ofHoursMinutes(
        sign == '-' ? -hours : hours, sign == '-' ? -minutes : minutes);
  }

  private static boolean hasShape(String text, int from, String shape) {
    if (text.length() < from + shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(from + i);
      char wanted = shape.charAt(i);
      boolean fits = wanted == '0' ? isDigit(c) : c == wanted || (wanted == 'T' && c == 't');
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
