package vn.ocop.core.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of whole days, its last day included, possibly without an end.
 *
 * @param from the first day
 * @param lastDay the last day, or empty while no end is known
 */
public record Period(LocalDate from, Optional<LocalDate> lastDay) {

  /**
   * Checks the components.
   *
   * @param from see the record
   * @param lastDay see the record
   */
  public Period {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(lastDay, "lastDay");
    if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
      throw new IllegalArgumentException("lastDay " + lastDay.get() + " is before from " + from);
    }
  }

  /**
   * A period with both ends.
   *
   * @param from the first day
   * @param lastDay the last day
   * @return the period
   */
  public static Period of(LocalDate from, LocalDate lastDay) {
    return new Period(from, Optional.of(lastDay));
  }

  /**
   * A period without a known end.
   *
   * @param from the first day
   * @return the period
   */
  public static Period startingOn(LocalDate from) {
    return new Period(from, Optional.empty());
  }

  /**
   * Whether a day lies within this period.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Whether two periods share a day.
   *
   * @param other the other period
   * @return true if at least one day lies in both
   */
  public boolean overlaps(Period other) {
    return contains(other.from) || other.contains(from);
  }
}
