package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.Checked;

class ZoneCapacityRuleTest {

  /** What is found in a zone of 2 ha that bears 10 t/ha, 8 t/ha declared, from March to October. */
  private static List<String> found(String... daysAndKilograms) {
    return found(Optional.of(new BigDecimal("2")), daysAndKilograms);
  }

  private static List<String> found(Optional<BigDecimal> hectares, String... daysAndKilograms) {
    Zone zone =
        Zone.builder()
            .code("Z1")
            .addPlaces(place(1))
            .hectares(hectares)
            .addPlantings(
                Planting.builder()
                    .crop("tea")
                    .addProducts(itemClass(1))
                    .yieldStandard(new BigDecimal("10000"))
                    .declaredYield(new BigDecimal("8000"))
                    .addSeasons(Season.of("03-01", "10-31"))
                    .build())
            .build();
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < daysAndKilograms.length; i += 2) {
      events.add(
          commission(
              at(daysAndKilograms[i] + "T08:00"),
              place(1),
              kg(lot(1, "L" + i), daysAndKilograms[i + 1])));
    }
    return Checked.by(
            new ZoneCapacityRule(), Chain.of(events, MasterData.builder().zone(zone).build()))
        .stream()
        .map(f -> f.text(Locale.ENGLISH))
        .toList();
  }

  @Test
  void all_harvests_of_a_season_count_together() {
    assertThat(found("2026-04-01", "8000", "2026-05-01", "8000")).isEmpty();
    assertThat(found("2026-04-01", "8000", "2026-05-01", "9000"))
        .singleElement()
        .asString()
        .contains("declared yield gives 16000 KGM");
    assertThat(found("2026-04-01", "18000", "2026-05-01", "9000"))
        .singleElement()
        .asString()
        .contains("the standard allows 20000 KGM");
  }

  @Test
  void two_seasons_count_apart() {
    assertThat(found("2026-04-01", "15000", "2027-04-01", "15000")).isEmpty();
  }

  @Test
  void without_an_area_it_is_undecided() {
    assertThat(found(Optional.empty(), "2026-04-01", "99999999"))
        .singleElement()
        .asString()
        .contains("missing");
  }
}
