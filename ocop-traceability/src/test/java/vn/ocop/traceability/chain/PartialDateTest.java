package vn.ocop.traceability.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {

  @Test
  void an_open_day_or_month_may_be_any() {
    assertThat(PartialDate.parse("2026-02"))
        .contains(new PartialDate(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
    assertThat(PartialDate.parse("2026"))
        .contains(new PartialDate(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    assertThat(PartialDate.parse("20260401")).contains(PartialDate.of(LocalDate.of(2026, 4, 1)));
    assertThat(PartialDate.parse("2026-04-01T00:00:00Z"))
        .contains(PartialDate.of(LocalDate.of(2026, 4, 1)));
  }

  @Test
  void every_day_that_may_be_meant_counts() {
    assertThat(PartialDate.parse("2024-02").orElseThrow().days())
        .hasSize(29)
        .startsWith(LocalDate.of(2024, 2, 1))
        .endsWith(LocalDate.of(2024, 2, 29));
    assertThat(PartialDate.parse("2026-04-01").orElseThrow().days())
        .containsExactly(LocalDate.of(2026, 4, 1));
  }

  @Test
  void what_is_no_date_is_none() {
    assertThat(PartialDate.parse("2026-02-30")).isEmpty();
    assertThat(PartialDate.parse("soon")).isEmpty();
    assertThat(PartialDate.parse("2026-13")).isEmpty();
  }
}
