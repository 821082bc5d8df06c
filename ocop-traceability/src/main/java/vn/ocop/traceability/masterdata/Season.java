package vn.ocop.traceability.masterdata;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import vn.ocop.core.law.Period;

/**
 * A harvest season (mùa vụ) that comes every year; it may run over the turn of the year.
 *
 * @param firstDay its first day
 * @param lastDay its last day, included; before {@code firstDay} where the season ends in the next
 *     year
 */
public record Season(MonthDay firstDay, MonthDay lastDay) {

  /**
   * Refuses null.
   *
   * @param firstDay see the record
   * @param lastDay see the record
   */
  public Season {
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
  }

  /**
   * A season.
   *
   * @param firstDay month and day, for example {@code 03-01}
   * @param lastDay month and day, for example {@code 11-30}
   * @return the season
   * @throws java.time.DateTimeException if a text is no such day
   */
  public static Season of(String firstDay, String lastDay) {
    return new Season(MonthDay.parse("--" + firstDay), MonthDay.parse("--" + lastDay));
  }

  /**
   * The season that begins in a year.
   *
   * @param year the year
   * @return its days; 29 February is 28 February where the year has none
   */
  public Period beginningIn(int year) {
    int end = lastDay.isBefore(firstDay) ? year + 1 : year;
    return Period.of(firstDay.atYear(year), lastDay.atYear(end));
  }

  /**
   * Whether a day lies in the season.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    boolean begun = !day.isBefore(firstDay.atYear(day.getYear()));
    boolean over = day.isAfter(lastDay.atYear(day.getYear()));
    return lastDay.isBefore(firstDay) ? begun || !over : begun && !over;
  }

  /**
   * The year in which the season that a day lies in begins.
   *
   * @param day a day of the season
   * @return the day's own year, or the one before it
   * @throws IllegalArgumentException if {@code day} lies outside
   */
  public int yearOf(LocalDate day) {
    if (!contains(day)) {
      throw new IllegalArgumentException("day " + day + " lies outside the season");
    }
    int year = day.getYear();
    boolean beganLastYear = lastDay.isBefore(firstDay) && !day.isAfter(lastDay.atYear(year));
    return beganLastYear ? year - 1 : year;
  }

  /**
   * The days of the season that a day lies in.
   *
   * @param day a day of the season
   * @return the days
   * @throws IllegalArgumentException if {@code day} lies outside
   */
  public Period around(LocalDate day) {
    return beginningIn(yearOf(day));
  }
}
