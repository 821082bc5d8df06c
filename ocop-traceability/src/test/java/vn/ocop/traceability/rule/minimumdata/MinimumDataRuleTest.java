package vn.ocop.traceability.rule.minimumdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class MinimumDataRuleTest {

  private static final String TIME = "2026-09-01T07:30:00+07:00";

  private static List<RuleFinding> found(Profile profile, EpcisEvent event) {
    return Checked.by(new MinimumDataRule(), Chain.of(List.of(event)), profile);
  }

  private static EpcisEvent shipment(String object) {
    return Sample.object("e:1", TIME, Action.OBSERVE, "shipping")
        .addQuantities(QuantityElement.of(object, "10", "KGM"))
        .build();
  }

  private static EpcisEvent received(String step) {
    return Sample.object("e:1", TIME, Action.OBSERVE, step)
        .addQuantities(QuantityElement.of(Sample.TEA_L1, "10", "KGM"))
        .build();
  }

  private static String told(String profile, EpcisEvent event) {
    return found(Profile.named(profile), event).get(0).text(Locale.ENGLISH);
  }

  @Test
  void the_circular_asks_for_place_and_lot_of_what_is_sent() {
    var findings =
        found(Profile.named("vietnam"), shipment("https://id.gs1.org/01/08935000000014"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo(
            "At the stage SHIPPING these are missing: place trace code; lot"
                + " (Circular 02/2024, item 5; Circular 02/2024, item 7)");
    assertThat(findings.get(0).text(Locale.forLanguageTag("vi"))).contains("mã truy vết địa điểm");
  }

  @Test
  void sets_add_up() {
    EpcisEvent event = shipment(Sample.TEA_L1);
    Profile both = Profile.standard().with("MINIMUM_DATA_MISSING", "sets", "vietnam, fsma204");

    assertThat(found(both, event).get(0).figure("missing").orElseThrow().text().en())
        .isEqualTo("4");
    assertThat(
            found(Profile.named("fsma204"), event)
                .get(0)
                .figure("missing")
                .orElseThrow()
                .text()
                .en())
        .isEqualTo("3");
  }

  @Test
  void a_harvest_for_ocop_names_its_zone_and_amount() {
    EpcisEvent harvest =
        Sample.object("e:1", TIME, Action.ADD, "harvesting")
            .readPoint(Place.of("urn:farm:1"))
            .addEpcs(new vn.ocop.traceability.event.Identifier(Sample.TEA_L1))
            .build();

    assertThat(found(Profile.named("ocop"), harvest).get(0).text(Locale.ENGLISH))
        .contains("raw-material zone");
  }

  @Test
  void a_business_step_may_ask_for_more_than_its_stage() {
    assertThat(told("gdst", received("urn:gdst:bizStep:landing")))
        .contains("human welfare policy", "place of transshipment or landing");
    assertThat(told("gdst", received("receiving")))
        .doesNotContain("human welfare policy", "place of transshipment or landing");
  }

  @Test
  void who_lands_a_catch_has_no_source_of_it_to_name() {
    assertThat(told("fsma204", received("urn:gdst:bizStep:landing")))
        .contains("reference document")
        .doesNotContain("immediate previous source");
    assertThat(told("fsma204", received("receiving"))).contains("immediate previous source");
  }

  @Test
  void an_unknown_set_is_misuse() {
    assertThatThrownBy(
            () ->
                found(
                    Profile.standard().with("MINIMUM_DATA_MISSING", "sets", "mars"),
                    shipment(Sample.TEA_L1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mars");
  }
}
