package vn.ocop.traceability.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.law.Period;
import vn.ocop.traceability.internal.Fraction;

/**
 * A month, or the part of a month before or after the day asked for.
 *
 * @param first its first day
 * @param last its last day, in the same month
 */
record Slot(LocalDate first, LocalDate last) {

  /** Cuts a stretch of days at the ends of months and after the day asked for. */
  static List<Slot> cut(LocalDate from, LocalDate by, LocalDate to) {
    List<Slot> slots = new ArrayList<>();
    for (LocalDate first = from; !first.isAfter(to); ) {
      LocalDate last = YearMonth.from(first).atEndOfMonth();
      if (!first.isAfter(by) && last.isAfter(by)) {
        last = by;
      }
      slots.add(new Slot(first, last));
      first = last.plusDays(1);
    }
    return slots;
  }

  YearMonth month() {
    return YearMonth.from(first);
  }

  /** Its share of its month. */
  Fraction shareOfMonth() {
    return Fraction.of(days(first, last), month().lengthOfMonth());
  }

  /** Which share of a period lies in these days. */
  Fraction shareOf(Period period) {
    LocalDate end = period.lastDay().orElseThrow();
    LocalDate begin = period.from().isAfter(first) ? period.from() : first;
    LocalDate stop = end.isBefore(last) ? end : last;
    return begin.isAfter(stop)
        ? Fraction.ZERO
        : Fraction.of(days(begin, stop), days(period.from(), end));
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
