package vn.ocop.traceability.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.supply.Highlands.LEAF;
import static vn.ocop.traceability.supply.Highlands.order;
import static vn.ocop.traceability.supply.Highlands.promise;
import static vn.ocop.traceability.supply.Highlands.situation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Zone;

/** What holds of every supply, by random tea countries. */
class SupplyProperties {

  /** Figures of a country; hectares times 610 kg each, so that whole days bring whole kilograms. */
  record Country(
      List<Integer> hectares, int good, int poor, boolean perishable, List<Integer> promises) {

    SupplySituation build() {
      ImmutableSupplySituation.Builder situation = situation();
      for (int zone = 0; zone < hectares.size(); zone++) {
        situation.addZones(Highlands.zone("zone " + zone, hectares.get(zone), 610));
      }
      situation.addProcesses(
          Highlands.workshop("good", "0.25", good), Highlands.workshop("poor", "0.2", poor));
      if (perishable) {
        situation.addPerishable(LEAF);
      }
      for (int promise = 0; promise < promises.size(); promise++) {
        situation.addCommitments(promise(promises.get(promise), 4 + promise));
      }
      return situation.build();
    }

    BigDecimal harvest() {
      return BigDecimal.valueOf(610L * hectares.stream().mapToInt(Integer::intValue).sum());
    }
  }

  @Provide
  Arbitrary<Country> countries() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(0, 6).map(tons -> 1000 * tons),
            Arbitraries.integers().between(0, 6).map(tons -> 1000 * tons),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 1500).list().ofMaxSize(2))
        .as(Country::new);
  }

  @Property(tries = 60)
  void neverMoreThanTheZonesGrow(@ForAll("countries") Country country) {
    OrderAnswer answer = order(country.build(), 100_000, "2026-07-15");
    BigDecimal used =
        answer.getDeliveries().stream()
            .map(ZoneDelivery::kilograms)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(used).isLessThanOrEqualTo(country.harvest());
    assertThat(answer.getPossible())
        .isLessThanOrEqualTo(country.harvest().multiply(new BigDecimal("0.25")));
  }

  @Property(tries = 60)
  void bruteForceAgreesWhereLeafDoesNotKeep(@ForAll("countries") Country country) {
    Country fresh =
        new Country(country.hectares(), country.good(), country.poor(), true, List.of());
    int perDay = fresh.harvest().intValueExact() / 61;
    BigDecimal expected =
        best(31 * perDay, fresh.good(), fresh.poor())
            .add(best(30 * perDay, fresh.good(), fresh.poor()));
    OrderAnswer answer = order(fresh.build(), 1, "2026-12-31");
    assertThat(answer.getPossible()).isEqualByComparingTo(expected);
  }

  /** The most tea of a month's leaf, every way of sharing it out tried. */
  private static BigDecimal best(int leaf, int good, int poor) {
    int best = 0;
    for (int toGood = 0; toGood <= Math.min(leaf, good); toGood++) {
      best = Math.max(best, toGood * 5 + Math.min(leaf - toGood, poor) * 4);
    }
    return BigDecimal.valueOf(best).divide(BigDecimal.valueOf(20));
  }

  @Property(tries = 60)
  void moreNeverLowersTheSupply(
      @ForAll("countries") Country country, @ForAll @IntRange(min = 0, max = 3) int which) {
    SupplySituation before = country.build();
    SupplySituation after =
        switch (which) {
          case 0 -> withZone(before, "zone 0", 2, 1);
          case 1 -> withZone(before, "zone 0", 1, 2);
          case 2 -> withProcess(before, "good", 2, "0.25");
          default -> withProcess(before, "poor", 1, "0.3");
        };
    assertThat(order(after, 1, "2026-07-15").getPossible())
        .isGreaterThanOrEqualTo(order(before, 1, "2026-07-15").getPossible());
  }

  @Property(tries = 60)
  void everyLimitNamedIsReal(@ForAll("countries") Country country) {
    SupplySituation before = country.build();
    OrderAnswer answer = order(before, 1, "2026-03-20");
    for (SupplyLimit limit : answer.getLimits()) {
      if (limit.kind() != LimitKind.SEASON) {
        assertThat(order(raised(before, limit), 1, "2026-03-20").getPossible())
            .as(limit.toString())
            .isGreaterThan(answer.getPossible());
      }
    }
    SupplySituation together = before;
    for (SupplyLimit limit : answer.getJointLimits()) {
      together = raised(together, limit);
    }
    if (!answer.getJointLimits().isEmpty()) {
      assertThat(order(together, 1, "2026-03-20").getPossible())
          .isGreaterThan(answer.getPossible());
    }
  }

  @Property(tries = 40)
  void theMonthsAgreeWithTheOrdersAndNeverFall(@ForAll("countries") Country country) {
    SupplySituation situation = country.build();
    List<MonthlySupply> months =
        new SupplyPlanner(situation).months(Highlands.TEA, YearMonth.of(2026, 6));
    assertThat(months).extracting(MonthlySupply::inTotal).isSorted();
    assertThat(months.get(3).inTotal())
        .isEqualByComparingTo(order(situation, 1, "2026-04-30").getPossible());
  }

  private static SupplySituation raised(SupplySituation before, SupplyLimit limit) {
    return switch (limit.kind()) {
      case ZONE_AREA -> withZone(before, limit.subject(), 2, 1);
      case ZONE_YIELD -> withZone(before, limit.subject(), 1, 2);
      case PROCESSING_CAPACITY ->
          withProcess(before, limit.subject(), 2, limit.subject().equals("good") ? "0.25" : "0.2");
      case PROCESSING_YIELD -> withProcess(before, limit.subject(), 1, "0.4");
      case PROMISES -> withoutPromise(before, limit);
      case SEASON -> before;
    };
  }

  private static SupplySituation withZone(
      SupplySituation before, String code, long area, long yield) {
    List<Zone> zones = new ArrayList<>();
    for (Zone zone : before.getZones()) {
      var planting = zone.getPlantings().get(0);
      boolean it = zone.getCode().equals(code);
      zones.add(
          Highlands.zone(
              zone.getCode(),
              planting.getHectares().orElseThrow().longValueExact() * (it ? area : 1),
              planting.getDeclaredYield().orElseThrow().longValueExact() * (it ? yield : 1)));
    }
    return ImmutableSupplySituation.builder().from(before).zones(zones).build();
  }

  private static SupplySituation withProcess(
      SupplySituation before, String code, long capacity, String yield) {
    List<ProcessStep> steps = new ArrayList<>();
    for (ProcessStep step : before.getProcesses()) {
      long monthly = step.getMonthlyCapacity().orElseThrow().longValueExact();
      // A workshop without any capacity is raised, too.
      steps.add(
          step.getCode().equals(code)
              ? Highlands.workshop(
                  code, yield, monthly * capacity + (capacity > 1 && monthly == 0 ? 500 : 0))
              : step);
    }
    return ImmutableSupplySituation.builder().from(before).processes(steps).build();
  }

  private static SupplySituation withoutPromise(SupplySituation before, SupplyLimit limit) {
    List<Commitment> rest =
        before.getCommitments().stream()
            .filter(promise -> !limit.months().contains(promise.month()))
            .toList();
    return ImmutableSupplySituation.builder().from(before).commitments(rest).build();
  }
}
