package vn.ocop.traceability.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ocop.traceability.supply.Highlands.LEAF;
import static vn.ocop.traceability.supply.Highlands.TEA;
import static vn.ocop.traceability.supply.Highlands.order;
import static vn.ocop.traceability.supply.Highlands.promise;
import static vn.ocop.traceability.supply.Highlands.situation;
import static vn.ocop.traceability.supply.Highlands.workshop;
import static vn.ocop.traceability.supply.Highlands.zone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.masterdata.Zone;

class SupplyPlannerTest {

  @Test
  void anOrderIsMetFromTheZonesAndSaysFromWhich() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610), zone("VN-LS-02", 5, 610))
            .addProcesses(workshop("drying", "0.2"))
            .build();
    OrderAnswer answer = order(tea, 1500, "2026-05-31");
    assertThat(answer.isMet()).isTrue();
    assertThat(answer.getPossible()).isEqualByComparingTo("1830");
    assertThat(
            answer.getDeliveries().stream()
                .map(ZoneDelivery::kilograms)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("7500");
    assertThat(answer.getDeliveries()).allMatch(d -> d.crop().equals("tea"));
    assertThat(answer.getShortfalls()).isEmpty();
    assertThat(answer.getFindings()).isEmpty();
  }

  @Test
  void theLimitIsTheLandWhereTheWorkshopHasRoom() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2", 9000))
            .build();
    OrderAnswer answer = order(tea, 2000, "2026-05-31");
    assertThat(answer.isMet()).isFalse();
    assertThat(kinds(answer))
        .containsExactlyInAnyOrder(
            LimitKind.ZONE_AREA,
            LimitKind.ZONE_YIELD,
            LimitKind.SEASON,
            LimitKind.PROCESSING_YIELD);
    SupplyLimit area = limit(answer, LimitKind.ZONE_AREA);
    assertThat(area.figure()).isEqualByComparingTo("10");
    assertThat(area.months()).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
    assertThat(area.message(Locale.ENGLISH))
        .isEqualTo(
            "Zone VN-LS-01 has 10 ha of tea; all of its harvest is used in 2026-03, 2026-04.");
    assertThat(area.message(Locale.forLanguageTag("vi"))).contains("10 ha tea");
  }

  @Test
  void theLimitIsTheWorkshopWhereFreshLeafDoesNotKeep() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2", 1000))
            .addPerishable(LEAF)
            .build();
    OrderAnswer answer = order(tea, 2000, "2026-12-31");
    assertThat(answer.getPossible()).isEqualByComparingTo("400");
    assertThat(kinds(answer))
        .containsExactly(
            LimitKind.SEASON, LimitKind.PROCESSING_CAPACITY, LimitKind.PROCESSING_YIELD);
    assertThat(limit(answer, LimitKind.PROCESSING_CAPACITY).months())
        .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
  }

  @Test
  void whatKeepsIsProcessedAfterTheSeason() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2", 1000))
            .build();
    assertThat(order(tea, 2000, "2026-08-31").getPossible()).isEqualByComparingTo("1200");
  }

  @Test
  void theSeasonIsTheLimitWhereTheHarvestComesTooLate() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610, Season.of("09-01", "10-31")))
            .addProcesses(workshop("drying", "0.2"))
            .build();
    OrderAnswer answer = order(tea, 100, "2026-06-15");
    assertThat(answer.getPossible()).isZero();
    assertThat(kinds(answer)).containsExactly(LimitKind.SEASON);
    assertThat(limit(answer, LimitKind.SEASON).figure()).isEqualByComparingTo("6100");
    assertThat(limit(answer, LimitKind.SEASON).message(Locale.forLanguageTag("vi")))
        .isEqualTo(
            "Ở vùng VN-LS-01, 6100 kg tea chỉ thu hoạch sau ngày giao hàng, trong tháng 9/2026,"
                + " 10/2026.");
  }

  @Test
  void onlyTheDaysOfTheSeasonUpToTheDayCount() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2"))
            .build();
    assertThat(order(tea, 1, "2026-03-10").getPossible()).isEqualByComparingTo("200");
  }

  @Test
  void aSeasonOverTheTurnOfTheYearCountsInBothYears() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 1, 6200, Season.of("12-01", "01-31")))
            .addProcesses(workshop("drying", "0.5"))
            .build();
    assertThat(order(tea, 1, "2026-12-31").getPossible()).isEqualByComparingTo("3100");
  }

  @Test
  void areaAndCapacityAreNamedTogetherWhereNeitherAloneHelps() {
    SupplySituation tea =
        situation()
            .firstDay(LocalDate.of(2026, 3, 1))
            .addZones(zone("VN-LS-01", 10, 310, Season.of("03-01", "03-31")))
            .addProcesses(workshop("drying", "0.2", 3100))
            .addPerishable(LEAF)
            .build();
    OrderAnswer answer = order(tea, 2000, "2026-03-31");
    assertThat(answer.getPossible()).isEqualByComparingTo("620");
    assertThat(answer.getJointLimits().stream().map(SupplyLimit::kind))
        .containsExactly(LimitKind.ZONE_AREA, LimitKind.PROCESSING_CAPACITY);
  }

  @Test
  void whatIsPromisedIsNotPromisedAgain() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2"))
            .addCommitments(promise(1000, 10))
            .build();
    OrderAnswer answer = order(tea, 500, "2026-05-31");
    assertThat(answer.getPossible()).isEqualByComparingTo("220");
    assertThat(limit(answer, LimitKind.PROMISES).figure()).isEqualByComparingTo("1000");
    assertThat(limit(answer, LimitKind.PROMISES).message(Locale.ENGLISH)).contains("Hà Nội");
  }

  @Test
  void aPromiseThatCannotBeKeptIsToldWithWhatIsMissing() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2"))
            .addCommitments(promise(1000, 6), promise(500, 7), promise(10, 2))
            .build();
    OrderAnswer answer = order(tea, 1, "2026-12-31");
    assertThat(answer.getShortfalls())
        .containsExactly(
            new Shortfall(promise(10, 2), new BigDecimal("10.000")),
            new Shortfall(promise(500, 7), new BigDecimal("280.000")));
    assertThat(answer.isMet()).isFalse();
  }

  @Test
  void stockAndSeveralStagesCount() {
    ProcessStep packing =
        ProcessStep.builder()
            .from(workshop("packing", "0.5"))
            .inputs(List.of(TEA))
            .outputs(List.of("08936012340010"))
            .yieldBand(YieldBand.of("1", "1"))
            .build();
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2"), packing)
            .putStock(TEA, new BigDecimal("80"))
            .build();
    OrderAnswer answer =
        new SupplyPlanner(tea)
            .order("08936012340010", new BigDecimal("1300"), LocalDate.of(2026, 12, 31));
    assertThat(answer.isMet()).isTrue();
    assertThat(answer.getPossible()).isEqualByComparingTo("1300");
  }

  @Test
  void theMonthsTellWhatIsThereByTheirEnds() {
    SupplySituation tea =
        situation()
            .addZones(zone("VN-LS-01", 10, 610))
            .addProcesses(workshop("drying", "0.2"))
            .addCommitments(promise(220, 4))
            .build();
    List<MonthlySupply> months = new SupplyPlanner(tea).months(TEA, YearMonth.of(2026, 5));
    assertThat(months).extracting(MonthlySupply::month).hasSize(5).isSorted();
    assertThat(months.stream().map(m -> m.inTotal().stripTrailingZeros().toPlainString()))
        .containsExactly("0", "0", "620", "1000", "1000");
    assertThat(months.get(3).more()).isEqualByComparingTo("380");
  }

  @Test
  void whatIsNotKnownIsSaidAndNotCounted() {
    Planting nameless = Planting.builder().crop("anise").build();
    ProcessStep back =
        ProcessStep.builder()
            .from(workshop("turning back", "0.2"))
            .inputs(List.of(TEA))
            .outputs(List.of(LEAF))
            .build();
    SupplySituation tea =
        situation()
            .addZones(Zone.builder().code("VN-LS-09").addPlantings(nameless).build())
            .addProcesses(workshop("drying", "0.2"), back, ProcessStep.builder().code("x").build())
            .addCommitments(new Commitment(TEA, BigDecimal.TEN, YearMonth.of(2025, 12), ""))
            .build();
    OrderAnswer answer = order(tea, 1, "2026-06-30");
    assertThat(answer.getFindings().stream().map(Finding::code))
        .containsExactly(
            SupplyFinding.NO_AREA,
            SupplyFinding.PROCESS_CIRCULAR,
            SupplyFinding.PROCESS_INCOMPLETE,
            SupplyFinding.PROMISE_IN_THE_PAST);
    for (Finding finding : answer.getFindings()) {
      assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
      assertThat(finding.message(Locale.forLanguageTag("vi"))).doesNotContain("{");
    }
    OrderAnswer unknown =
        new SupplyPlanner(tea).order("no such thing", BigDecimal.ONE, LocalDate.of(2026, 6, 30));
    assertThat(unknown.getFindings())
        .extracting(Finding::code)
        .contains(SupplyFinding.NOTHING_LEADS_THERE);
  }

  @Test
  void misuseIsRefused() {
    SupplySituation tea = situation().build();
    assertThatIllegalArgumentException().isThrownBy(() -> order(tea, 0, "2026-06-30"));
    assertThatIllegalArgumentException().isThrownBy(() -> order(tea, 1, "2025-12-31"));
    assertThatIllegalArgumentException().isThrownBy(() -> order(tea, 1, "9999-12-31"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> situation().putStock(TEA, new BigDecimal("-1")).build());
    SupplySituation huge = situation().putStock(TEA, new BigDecimal("1E+999999999")).build();
    assertThatIllegalArgumentException().isThrownBy(() -> order(huge, 1, "2026-06-30"));
  }

  private static List<LimitKind> kinds(OrderAnswer answer) {
    return answer.getLimits().stream().map(SupplyLimit::kind).toList();
  }

  private static SupplyLimit limit(OrderAnswer answer, LimitKind kind) {
    return answer.getLimits().stream().filter(l -> l.kind() == kind).findFirst().orElseThrow();
  }
}
