package vn.ocop.traceability.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class SeasonRuleTest {

  private static final Season WINTER = Season.of("11-15", "01-31");
  private static final Season SUMMER = Season.of("05-01", "06-15");

  /** Leaf harvested on a day in a zone with these seasons. */
  private static List<RuleFinding> found(String date, Season... seasons) {
    Zone zone =
        Zone.builder()
            .code("Z1")
            .addPlaces(place(1))
            .addPlantings(
                Planting.builder()
                    .crop("tea")
                    .addProducts(itemClass(1))
                    .addSeasons(seasons)
                    .build())
            .build();
    return Checked.by(
        new SeasonRule(),
        Chain.of(
            List.of(
                object(at("2026-05-20T08:00"), Action.ADD, "commissioning", place(1))
                    .instanceOrLotMasterData(lotData("harvestDate", date))
                    .addQuantities(kg(lot(1, "A"), "5"))
                    .build()),
            MasterData.builder().zone(zone).build()));
  }

  @Test
  void harvest_falls_into_a_season() {
    List<RuleFinding> findings = found("2026-04-30", SUMMER);

    assertThat(Sample.told(findings)).isEqualTo("HARVEST_OUT_OF_SEASON VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .endsWith("tea harvested on 2026-04-30, outside the seasons of zone Z1");
    assertThat(found("2026-05-01", SUMMER)).isEmpty();
    assertThat(found("2026-06-15", SUMMER)).isEmpty();
    assertThat(found("2026-06-16", SUMMER)).hasSize(1);
  }

  @Test
  void a_season_may_run_over_the_turn_of_the_year_and_one_of_several_is_enough() {
    assertThat(found("2026-01-31", WINTER)).isEmpty();
    assertThat(found("2026-12-31", SUMMER, WINTER)).isEmpty();
    assertThat(found("2026-02-01", SUMMER, WINTER)).hasSize(1);
  }

  @Test
  void a_month_is_undecided_where_only_some_of_its_days_lie_inside() {
    List<RuleFinding> findings = found("2026-06", SUMMER);

    assertThat(Sample.told(findings)).isEqualTo("HARVEST_OUT_OF_SEASON UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("its day is missing");
    assertThat(found("2026-05", SUMMER)).isEmpty();
    assertThat(Sample.told(found("2026-03", SUMMER))).isEqualTo("HARVEST_OUT_OF_SEASON VIOLATED");
    assertThat(
            Sample.told(found("2026-05", Season.of("04-01", "05-10"), Season.of("05-20", "07-01"))))
        .isEqualTo("HARVEST_OUT_OF_SEASON UNDECIDED");
  }

  @Test
  void without_a_date_the_day_of_the_event_counts() {
    assertThat(found("unknown", SUMMER)).isEmpty();
    assertThat(found("unknown", WINTER)).hasSize(1);
  }

  @Test
  void a_zone_without_seasons_says_nothing() {
    assertThat(found("2026-04-30")).isEmpty();
  }
}
