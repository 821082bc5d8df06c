package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.masterdata.Zone;

/** A small tea country for the tests: fresh leaf from zones, tea from workshops. */
final class Highlands {

  static final String LEAF = "https://id.example.vn/class/tea-leaf";
  static final String TEA = "https://id.example.vn/class/green-tea";
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private Highlands() {}

  /** A tea zone, harvested in March and April: 61 days. */
  static Zone zone(String code, long hectares, long kilogramsPerHectare) {
    return zone(code, hectares, kilogramsPerHectare, Season.of("03-01", "04-30"));
  }

  static Zone zone(String code, long hectares, long kilogramsPerHectare, Season season) {
    return Zone.builder()
        .code(code)
        .addPlantings(
            Planting.builder()
                .crop("tea")
                .addProducts(LEAF)
                .hectares(BigDecimal.valueOf(hectares))
                .declaredYield(BigDecimal.valueOf(kilogramsPerHectare))
                .addSeasons(season)
                .build())
        .build();
  }

  static ProcessStep workshop(String code, String yield) {
    return ProcessStep.builder()
        .code(code)
        .addInputs(LEAF)
        .addOutputs(TEA)
        .yieldBand(YieldBand.of(yield, "0.5"))
        .build();
  }

  static ProcessStep workshop(String code, String yield, long kilogramsOfLeafPerMonth) {
    return ProcessStep.builder()
        .from(workshop(code, yield))
        .monthlyCapacity(BigDecimal.valueOf(kilogramsOfLeafPerMonth))
        .build();
  }

  static Commitment promise(long kilograms, int month) {
    return new Commitment(TEA, BigDecimal.valueOf(kilograms), YearMonth.of(2026, month), "Hà Nội");
  }

  static ImmutableSupplySituation.Builder situation() {
    return SupplySituation.builder().firstDay(FIRST);
  }

  static OrderAnswer order(SupplySituation situation, long kilograms, String by) {
    return new SupplyPlanner(situation)
        .order(TEA, BigDecimal.valueOf(kilograms), LocalDate.parse(by));
  }
}
