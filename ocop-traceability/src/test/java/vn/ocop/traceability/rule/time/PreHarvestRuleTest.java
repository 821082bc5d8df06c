package vn.ocop.traceability.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Treatment;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Verdict;

class PreHarvestRuleTest {

  private static List<Verdict> harvestOn1April(LocalDate treated, OptionalInt days) {
    return harvest("2026-04-01", treated, days);
  }

  private static List<Verdict> harvest(String harvested, LocalDate treated, OptionalInt days) {
    Zone zone =
        Zone.builder()
            .code("Z1")
            .addPlaces(place(1))
            .addTreatments(new Treatment(treated, "", "abamectin", days))
            .build();
    Chain chain =
        Chain.of(
            List.of(
                object(at("2026-04-30T08:00"), Action.ADD, "commissioning", place(1))
                    .instanceOrLotMasterData(lotData("harvestDate", harvested))
                    .addQuantities(kg(lot(1, "A"), "5"))
                    .build()),
            MasterData.builder().zone(zone).build());
    return Checked.by(new PreHarvestRule(), chain).stream().map(f -> f.verdict()).toList();
  }

  @Test
  void harvest_waits_the_days_that_the_log_asks_for() {
    OptionalInt fortnight = OptionalInt.of(14);

    assertThat(harvestOn1April(LocalDate.of(2026, 3, 18), fortnight)).isEmpty();
    assertThat(harvestOn1April(LocalDate.of(2026, 3, 19), fortnight))
        .containsExactly(Verdict.VIOLATED);
    assertThat(harvestOn1April(LocalDate.of(2026, 4, 2), fortnight)).isEmpty();
  }

  @Test
  void an_unknown_interval_is_undecided_until_the_longest_has_passed() {
    assertThat(harvestOn1April(LocalDate.of(2026, 3, 19), OptionalInt.empty()))
        .containsExactly(Verdict.UNDECIDED);
    assertThat(harvestOn1April(LocalDate.of(2026, 1, 1), OptionalInt.empty())).isEmpty();
  }

  @Test
  void a_month_is_undecided_where_harvest_may_have_come_before_the_treatment_or_late_enough() {
    OptionalInt fortnight = OptionalInt.of(14);

    assertThat(harvest("2026-03", LocalDate.of(2026, 3, 19), fortnight))
        .containsExactly(Verdict.UNDECIDED);
    assertThat(harvest("2026-03", LocalDate.of(2026, 2, 20), fortnight))
        .containsExactly(Verdict.UNDECIDED);
    assertThat(harvest("2026-03", LocalDate.of(2026, 2, 28), OptionalInt.of(60)))
        .containsExactly(Verdict.VIOLATED);
    assertThat(harvest("2026-03", LocalDate.of(2026, 2, 15), fortnight)).isEmpty();
  }
}
