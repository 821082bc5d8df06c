package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.receiving;
import static vn.ocop.traceability.testing.TestEvents.shipping;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class TransitTimeRuleTest {

  private static final String LOT = lot(1, "A");
  private static final Position LANG_SON = Position.of("106.761000", "21.853000");
  private static final Position HA_NOI = Position.of("105.852000", "21.028000");
  private static final Position CA_MAU = Position.of("105.150000", "9.177000");

  private static final MasterData DATA =
      MasterData.builder()
          .site(Site.builder().id(place(1)).position(LANG_SON).build())
          .site(Site.builder().id(place(2)).position(HA_NOI).build())
          .site(Site.builder().id(place(3)).position(CA_MAU).build())
          .zone(
              Zone.builder()
                  .code("Z4")
                  .addPlaces(place(4))
                  .shape(Zones.square("106.756000", "21.848000"))
                  .build())
          .build();

  private static EpcisEvent sent(String time, int from, int to) {
    return shipping(at(time), place(from), place(to)).addQuantities(kg(LOT, "5")).build();
  }

  private static EpcisEvent received(String time, int from, int to) {
    return receiving(at(time), place(from), place(to)).addQuantities(kg(LOT, "5")).build();
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new TransitTimeRule(), Chain.of(List.of(events), DATA));
  }

  @Test
  void the_way_is_the_great_circle() {
    assertThat(Positions.kilometres(LANG_SON, CA_MAU)).isCloseTo(1419, within(5.0));
    assertThat(Positions.kilometres(LANG_SON, HA_NOI)).isCloseTo(131, within(2.0));
  }

  @Test
  void no_lorry_reaches_ha_noi_in_some_minutes() {
    List<RuleFinding> findings =
        found(sent("2026-04-01T08:00", 1, 2), received("2026-04-01T08:04", 1, 2));

    assertThat(Sample.told(findings)).isEqualTo("TRANSIT_TIME_IMPLAUSIBLE VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .contains(" km in 4 minutes; at least 65 minutes are needed");
    assertThat(findings.get(0).eventIds()).hasSize(2);
    assertThat(found(sent("2026-04-01T08:00", 1, 2), received("2026-04-01T08:06", 1, 2))).isEmpty();
  }

  @Test
  void the_profile_sets_how_far_clocks_may_disagree() {
    Profile exact = Profile.standard().with("TRANSIT_TIME_IMPLAUSIBLE", "tolerance", "PT0S");
    Chain hour =
        Chain.of(List.of(sent("2026-04-01T08:00", 1, 2), received("2026-04-01T09:00", 1, 2)), DATA);
    Chain twoHours =
        Chain.of(List.of(sent("2026-04-01T08:00", 1, 2), received("2026-04-01T10:00", 1, 2)), DATA);

    assertThat(Checked.by(new TransitTimeRule(), hour, exact)).hasSize(1);
    assertThat(Checked.by(new TransitTimeRule(), twoHours, exact)).isEmpty();
  }

  @Test
  void goods_are_a_week_on_the_road_at_most_and_longer_across_the_country() {
    EpcisEvent sent = sent("2026-04-01T08:00", 1, 2);

    assertThat(found(sent, received("2026-04-08T09:00", 1, 2))).isEmpty();
    List<RuleFinding> findings = found(sent, received("2026-04-08T09:01", 1, 2));
    assertThat(Sample.told(findings)).isEqualTo("TRANSIT_TIME_IMPLAUSIBLE VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .endsWith("took 169 hours; goods are on such a way for 168 hours at most");
    assertThat(found(sent("2026-04-01T08:00", 1, 3), received("2026-04-14T08:00", 1, 3))).isEmpty();
    assertThat(found(sent("2026-04-01T08:00", 1, 3), received("2026-04-01T08:30", 1, 3)))
        .hasSize(1);
  }

  @Test
  void a_zone_lies_at_its_middle() {
    assertThat(found(sent("2026-04-01T08:00", 4, 1), received("2026-04-01T08:05", 4, 1))).isEmpty();
    assertThat(found(sent("2026-04-01T08:00", 4, 3), received("2026-04-01T08:05", 4, 3)))
        .hasSize(1);
  }

  @Test
  void each_receipt_belongs_to_the_last_shipment_to_its_place() {
    assertThat(
            found(
                sent("2026-04-01T08:00", 1, 2),
                sent("2026-04-01T09:00", 1, 3),
                received("2026-04-01T11:00", 1, 2),
                received("2026-04-03T08:00", 1, 3),
                received("2026-06-03T08:00", 1, 3)))
        .isEmpty();
    assertThat(found(received("2026-04-01T08:00", 1, 2), sent("2026-04-01T08:30", 1, 2))).isEmpty();
  }

  @Test
  void a_place_without_a_position_is_undecided_and_told_once() {
    List<RuleFinding> findings =
        found(
            sent("2026-04-01T08:00", 1, 9),
            received("2026-04-01T08:01", 1, 9),
            sent("2026-04-02T08:00", 1, 9),
            received("2026-04-02T08:01", 1, 9));

    assertThat(Sample.told(findings)).isEqualTo("TRANSIT_TIME_IMPLAUSIBLE UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .startsWith("Where https://id.gs1.org/414/")
        .contains("lies is not said");
  }
}
