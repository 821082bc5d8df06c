package vn.ocop.traceability.gs1.element;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/** Checks of dates and times of day written as digits. */
final class DateChecks {

  private DateChecks() {}

  static Optional<Finding> date(String text, int yearDigits, boolean dayMayBeZero) {
    int length = yearDigits + 4;
    Optional<Finding> fault = digits(text, length);
    if (fault.isPresent()) {
      return fault;
    }
    int month = number(text, yearDigits);
    if (month < 1 || month > 12) {
      return outOfRange(text, yearDigits, Gs1Code.NO_SUCH_MONTH, "01–12");
    }
    int day = number(text, yearDigits + 2);
    int first = dayMayBeZero ? 0 : 1;
    int last = lastDay(month, isLeap(text, yearDigits));
    if (day < first || day > last) {
      return outOfRange(text, yearDigits + 2, Gs1Code.NO_SUCH_DAY, "0" + first + "–" + last);
    }
    return Optional.empty();
  }

  static Optional<Finding> hour(String text) {
    return digits(text, 2).or(() -> below(text, 0, 24, Gs1Code.NO_SUCH_HOUR));
  }

  static Optional<Finding> minute(String text) {
    return digits(text, 2).or(() -> below(text, 0, 60, Gs1Code.NO_SUCH_MINUTE));
  }

  static Optional<Finding> second(String text) {
    return digits(text, 2).or(() -> below(text, 0, 60, Gs1Code.NO_SUCH_SECOND));
  }

  static Optional<Finding> hourAndMinute(String text) {
    return digits(text, 4)
        .or(() -> below(text, 0, 24, Gs1Code.NO_SUCH_HOUR))
        .or(() -> below(text, 2, 60, Gs1Code.NO_SUCH_MINUTE));
  }

  private static Optional<Finding> below(String text, int from, int limit, Gs1Code code) {
    return number(text, from) < limit
        ? Optional.empty()
        : outOfRange(text, from, code, "00–" + (limit - 1));
  }

  private static Optional<Finding> outOfRange(
      String text, int from, Gs1Code code, String expected) {
    return Optional.of(Place.in(code, text, from, from + 2).with("expected", expected));
  }

  private static Optional<Finding> digits(String text, int length) {
    if (text.length() != length) {
      return Optional.of(NumberChecks.wrongLength(text, String.valueOf(length)));
    }
    return CharacterSet.NUMERIC.check(text);
  }

  private static int number(String text, int from) {
    return Integer.parseInt(text, from, from + 2, 10);
  }

  /** Of the century that two digits leave open only 2000 would matter, and it is a leap year. */
  private static boolean isLeap(String text, int yearDigits) {
    int year = Integer.parseInt(text, 0, yearDigits, 10);
    return year % 4 == 0 && (yearDigits == 2 || year % 100 != 0 || year % 400 == 0);
  }

  private static int lastDay(int month, boolean leap) {
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}
