package vn.ocop.core.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Which days are working days. The caller provides the public holidays and, where a working day was
 * swapped for a weekend's, the days that are worked in return (ngày làm bù).
 *
 * @param weekend the days of the week that are not worked; at least one day has to remain
 * @param holidays days that are not worked
 * @param makeUpDays days that are worked although they fall on a weekend; they go before holidays
 */
public record WorkingCalendar(
    Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param weekend see the record
   * @param holidays see the record
   * @param makeUpDays see the record
   */
  public WorkingCalendar {
    weekend = Set.copyOf(weekend);
    holidays = Set.copyOf(holidays);
    makeUpDays = Set.copyOf(makeUpDays);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("weekend leaves no day to work");
    }
  }

  /**
   * Saturday and Sunday off, and the holidays given.
   *
   * @param holidays days that are not worked
   * @return the calendar
   */
  public static WorkingCalendar withHolidays(Set<LocalDate> holidays) {
    return new WorkingCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays, Set.of());
  }

  /**
   * Whether a day is worked.
   *
   * @param day the day
   * @return true for a working day
   */
  public boolean isWorkingDay(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return makeUpDays.contains(day)
        || (!weekend.contains(day.getDayOfWeek()) && !holidays.contains(day));
  }

  /**
   * The last day of a term in working days. The day from which it counts is not part of it (Article
   * 147(2) of the Civil Code of 2015).
   *
   * @param from the day of the event
   * @param days how many working days, at least 1
   * @return the last of them
   * @throws IllegalArgumentException if {@code days} is below 1
   */
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("days is " + days + ", not 1 or more");
    }
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
