package vn.ocop.traceability.gs1.element;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * A date from six digits of a bar code: year, month, day. Day 00 leaves the day open, the whole
 * month being meant (GS1 General Specifications, AI (11) to (17) and section 7.12).
 *
 * @param month the year and month
 * @param day the day of the month, or 0 for the month as a whole
 */
public record Gs1Date(YearMonth month, int day) {

  private static final int CENTURY = 100;

  /**
   * Refuses days that the month does not have.
   *
   * @param month see the record
   * @param day see the record
   */
  public Gs1Date {
    if (day < 0 || day > month.lengthOfMonth()) {
      throw new IllegalArgumentException("day is " + day + ", which " + month + " does not have");
    }
  }

  /**
   * Reads six digits. The century is the one that brings the year nearest to the reference year: no
   * more than 49 years before it to 50 years after it.
   *
   * @param text year, month and day of two digits each
   * @param referenceYear the year in which the data is read, for example 2026; 1 to 9,900
   * @return the date, or {@code WRONG_LENGTH}, {@code NOT_A_DIGIT}, {@code NO_SUCH_MONTH} or {@code
   *     NO_SUCH_DAY}
   * @throws IllegalArgumentException if {@code referenceYear} is out of range
   */
  public static Outcome<Gs1Date> parse(String text, int referenceYear) {
    if (referenceYear < 1 || referenceYear > 9_900) {
      throw new IllegalArgumentException("referenceYear is " + referenceYear);
    }
    Optional<Finding> fault = ContentCheck.DATE_OR_MONTH.check(text);
    if (fault.isPresent()) {
      return Outcome.failure(fault.get());
    }
    int year = year(number(text, 0), referenceYear);
    YearMonth month = YearMonth.of(year, number(text, 2));
    return Outcome.of(new Gs1Date(month, number(text, 4)));
  }

  private static int year(int twoDigits, int referenceYear) {
    int year = referenceYear - referenceYear % CENTURY + twoDigits;
    int ahead = twoDigits - referenceYear % CENTURY;
    if (ahead >= 51) {
      return year - CENTURY;
    }
    return ahead <= -50 ? year + CENTURY : year;
  }

  private static int number(String text, int from) {
    return Integer.parseInt(text, from, from + 2, 10);
  }

  /**
   * Whether the day is given.
   *
   * @return false where the whole month is meant
   */
  public boolean isExact() {
    return day > 0;
  }

  /**
   * The first day that may be meant.
   *
   * @return the day, or the first of the month
   */
  public LocalDate earliest() {
    return month.atDay(Math.max(day, 1));
  }

  /**
   * The last day that may be meant; for an expiry date this is the day that counts.
   *
   * @return the day, or the last of the month
   */
  public LocalDate latest() {
    return day > 0 ? month.atDay(day) : month.atEndOfMonth();
  }
}
