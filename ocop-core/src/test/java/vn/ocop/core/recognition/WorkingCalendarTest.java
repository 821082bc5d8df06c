package vn.ocop.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.core.recognition.Certificates.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final WorkingCalendar PLAIN = WorkingCalendar.withHolidays(Set.of());

  @Test
  void theCommuneHas15WorkingDaysFromTheDayAfterReceipt() {
    // Received on Monday 2026-08-24; 2 September and the day after are off.
    WorkingCalendar calendar =
        WorkingCalendar.withHolidays(Set.of(day("2026-09-02"), day("2026-09-03")));
    LifeRules rules = LifeRuleBook.standard().named("26/2026").orElseThrow();

    assertThat(rules.communeCheckDue(day("2026-08-24"), PLAIN)).contains(day("2026-09-14"));
    assertThat(rules.communeCheckDue(day("2026-08-24"), calendar)).contains(day("2026-09-16"));
  }

  @Test
  void aMakeUpSaturdayIsWorked() {
    WorkingCalendar calendar =
        new WorkingCalendar(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Set.of(day("2026-08-31")),
            Set.of(day("2026-08-22")));

    assertThat(calendar.isWorkingDay(day("2026-08-22"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2026-08-23"))).isFalse();
    assertThat(calendar.isWorkingDay(day("2026-08-31"))).isFalse();
    assertThat(calendar.plusWorkingDays(day("2026-08-21"), 1)).isEqualTo(day("2026-08-22"));
  }

  @Test
  void misuseIsRefusedAtOnce() {
    assertThatThrownBy(() -> PLAIN.plusWorkingDays(day("2026-08-21"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("days");
    assertThatThrownBy(
            () -> new WorkingCalendar(EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weekend");
  }

  @Property(tries = 300)
  void exactlySoManyWorkingDaysLieInTheTerm(
      @ForAll @IntRange(min = 0, max = 5000) int start,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll Set<@IntRange(min = 0, max = 5100) Integer> holidays) {
    LocalDate first = LocalDate.of(2019, 1, 1);
    WorkingCalendar calendar =
        WorkingCalendar.withHolidays(
            holidays.stream()
                .map(first::plusDays)
                .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    LocalDate from = first.plusDays(start);
    LocalDate due = calendar.plusWorkingDays(from, days);

    assertThat(calendar.isWorkingDay(due)).isTrue();
    assertThat(from.plusDays(1).datesUntil(due.plusDays(1)).filter(calendar::isWorkingDay).count())
        .isEqualTo(days);
  }
}
