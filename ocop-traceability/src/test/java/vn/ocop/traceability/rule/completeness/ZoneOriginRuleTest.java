package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.OutsideSupply;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class ZoneOriginRuleTest {

  private static final Zone ZONE = Zone.builder().code("Z1").addPlaces(place(1)).build();
  private static final MasterData DATA = MasterData.builder().zone(ZONE).build();

  /** Leaf of the zone and leaf of another garden become tea. */
  private static List<EpcisEvent> tea(QuantityElement zoned, QuantityElement other) {
    return List.of(
        commission(at("2026-04-01T08:00"), place(1), zoned),
        commission(at("2026-04-01T08:00"), place(2), other),
        transform(
            at("2026-04-02T08:00"),
            "processing",
            place(3),
            List.of(zoned, other),
            List.of(kg(lot(2, "TEA"), "20"))));
  }

  private static QuantityElement leaf(String lot, String kilograms) {
    return kg(lot(1, lot), kilograms);
  }

  private static List<RuleFinding> found(List<EpcisEvent> events, MasterData data, String share) {
    Profile profile = Profile.standard().with("NOT_TRACED_TO_ZONE", "share", share);
    return Checked.by(new ZoneOriginRule(), Chain.of(events, data), profile);
  }

  @Test
  void all_of_the_mass_leads_to_a_zone() {
    List<RuleFinding> findings = found(tea(leaf("A", "60"), leaf("B", "40")), DATA, "100");

    assertThat(Sample.told(findings)).isEqualTo("NOT_TRACED_TO_ZONE VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .startsWith("Only 60 % of the mass")
        .endsWith("100 % is asked for");
    assertThat(findings.get(0).lots()).singleElement().asString().contains("TEA");
  }

  @Test
  void the_profile_sets_the_share() {
    List<EpcisEvent> events = tea(leaf("A", "60"), leaf("B", "40"));

    assertThat(found(events, DATA, "60")).isEmpty();
    assertThat(found(events, DATA, "60.01")).hasSize(1);
  }

  @Test
  void a_few_grams_of_another_origin_are_not_rounded_away() {
    List<RuleFinding> findings = found(tea(leaf("A", "99999"), leaf("B", "1")), DATA, "100");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).figure("traced").orElseThrow().text().en()).isEqualTo("99.99 %");
  }

  @Test
  void what_is_lost_sight_of_is_undecided() {
    List<EpcisEvent> noMass = tea(leaf("A", "60"), QuantityElement.ofPieces(lot(1, "B"), 3));
    List<EpcisEvent> noOrigin = tea(leaf("A", "60"), leaf("B", "40"));

    assertThat(Sample.told(found(noMass, DATA, "100"))).isEqualTo("NOT_TRACED_TO_ZONE UNDECIDED");
    List<RuleFinding> findings = found(List.of(noOrigin.get(0), noOrigin.get(2)), DATA, "100");
    assertThat(Sample.told(findings)).isEqualTo("NOT_TRACED_TO_ZONE UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("of the rest data is missing");
  }

  @Test
  void a_declared_supply_from_outside_is_no_zone() {
    MasterData declared =
        MasterData.builder().zone(ZONE).outsideSupply(new OutsideSupply(lot(1, "B"), "")).build();
    List<EpcisEvent> events = tea(leaf("A", "60"), leaf("B", "40"));

    assertThat(Sample.told(found(List.of(events.get(0), events.get(2)), declared, "100")))
        .isEqualTo("NOT_TRACED_TO_ZONE VIOLATED");
  }

  @Test
  void without_zones_and_for_what_does_not_end_here_it_says_nothing() {
    assertThat(found(tea(leaf("A", "60"), leaf("B", "40")), MasterData.none(), "100")).isEmpty();
    assertThat(
            found(
                List.of(observe(at("2026-04-01T08:00"), "storing", place(2), leaf("B", "4"))),
                DATA,
                "100"))
        .isEmpty();
  }
}
