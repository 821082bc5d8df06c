package vn.ocop.traceability.chain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date that may leave day or month open (ISO 8601): every day that may be meant.
 *
 * @param earliest the first day that may be meant
 * @param latest the last day that may be meant
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-?([0-9]{2})(?:-?([0-9]{2})(?:T.{1,40})?)?)?");

  /**
   * Refuses null and the order of days turned round.
   *
   * @param earliest see the record
   * @param latest see the record
   */
  public PartialDate {
    if (Objects.requireNonNull(latest, "latest")
        .isBefore(Objects.requireNonNull(earliest, "earliest"))) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }

  /**
   * A whole day.
   *
   * @param day the day
   * @return the date that leaves nothing open
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /**
   * Reads a date.
   *
   * @param text year, year and month, or a day, with or without hyphens; a time of day is left out
   * @return the date, or empty where the text is none
   */
  public static Optional<PartialDate> parse(String text) {
    try {
      Matcher matcher = DATE.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Year year = Year.of(Integer.parseInt(matcher.group(1)));
      if (matcher.group(2) == null) {
        return Optional.of(new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth()));
      }
      YearMonth month = year.atMonth(Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth()));
      }
      return Optional.of(of(month.atDay(Integer.parseInt(matcher.group(3)))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * Whether it leaves nothing open.
   *
   * @return true if only one day may be meant
   */
  public boolean isWhole() {
    return earliest.equals(latest);
  }

  /**
   * Every day that may be meant.
   *
   * @return the days in order, at most those of a year
   */
  public Stream<LocalDate> days() {
    return earliest.datesUntil(latest.plusDays(1));
  }

  /** The day; otherwise the first and the last day that may be meant, as an ISO interval. */
  @Override
  public String toString() {
    return isWhole() ? earliest.toString() : earliest + "/" + latest;
  }
}
