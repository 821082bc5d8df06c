package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);

  @Test
  void includesItsFirstAndItsLastDay() {
    Period period = Period.of(LocalDate.of(2023, 2, 24), LocalDate.of(2026, 7, 21));
    assertThat(period.contains(LocalDate.of(2023, 2, 23))).isFalse();
    assertThat(period.contains(LocalDate.of(2023, 2, 24))).isTrue();
    assertThat(period.contains(LocalDate.of(2026, 7, 21))).isTrue();
    assertThat(period.contains(LocalDate.of(2026, 7, 22))).isFalse();
  }

  @Test
  void withoutALastDayGoesOn() {
    Period period = Period.startingOn(LocalDate.of(2026, 5, 22));
    assertThat(period.lastDay()).isEmpty();
    assertThat(period.contains(LocalDate.of(2026, 5, 21))).isFalse();
    assertThat(period.contains(LocalDate.of(2026, 5, 22))).isTrue();
    assertThat(period.contains(LocalDate.MAX)).isTrue();
  }

  @Test
  void mayBeASingleDay() {
    Period day = Period.of(EPOCH, EPOCH);
    assertThat(day.contains(EPOCH)).isTrue();
    assertThat(day.overlaps(day)).isTrue();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatThrownBy(() -> Period.of(EPOCH, EPOCH.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-12-31")
        .hasMessageContaining("2026-01-01");
  }

  @Test
  void periodsThatMeetOnOneDayOverlapAndNeighboursDoNot() {
    Period may = Period.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    assertThat(may.overlaps(Period.startingOn(LocalDate.of(2026, 5, 31)))).isTrue();
    assertThat(may.overlaps(Period.startingOn(LocalDate.of(2026, 6, 1)))).isFalse();
  }

  @Property(tries = 1000)
  void overlapsExactlyWhereADayLiesInBoth(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    boolean shared = false;
    for (int day = 0; day <= 90; day++) {
      LocalDate date = EPOCH.plusDays(day);
      shared |= one.contains(date) && other.contains(date);
    }
    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Integer> first = Arbitraries.integers().between(0, 40);
    Arbitrary<Optional<Integer>> length = Arbitraries.integers().between(0, 40).optional(0.8);
    return Combinators.combine(first, length)
        .as(
            (from, days) ->
                new Period(
                    EPOCH.plusDays(from), days.map(more -> EPOCH.plusDays(from).plusDays(more))));
  }
}
