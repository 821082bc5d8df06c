package vn.ocop.traceability.rule.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.testing.TestEvents;

class CustodyRuleTest {

  private static final String FARM = TestEvents.party(1);
  private static final String MILL = TestEvents.party(2);
  private static final String SHOP = TestEvents.party(3);
  private static final String BOX = TestEvents.unit(1);
  private static final String TEA = TestEvents.lot(1, "T1");

  private static EpcisEvent transfer(
      String time, String step, String from, String to, boolean whole) {
    var event =
        TestEvents.object(TestEvents.at(time), Action.OBSERVE, step, TestEvents.place(1))
            .addSources(SourceOrDestination.of("possessing_party", from))
            .addDestinations(SourceOrDestination.of("possessing_party", to));
    return whole
        ? event.addEpcs(new Identifier(BOX)).build()
        : event.addQuantities(TestEvents.kg(TEA, "5")).build();
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new CustodyRule(), Chain.of(List.of(events)));
  }

  @Test
  void shipment_and_receipt_are_one_transfer() {
    assertThat(
            found(
                transfer("2026-04-01T08:00", "shipping", FARM, MILL, true),
                transfer("2026-04-01T12:00", "receiving", FARM, MILL, true),
                transfer("2026-04-05T08:00", "shipping", MILL, SHOP, true)))
        .isEmpty();
  }

  @Test
  void who_has_given_a_box_away_cannot_give_it_again() {
    var findings =
        found(
            transfer("2026-04-01T08:00", "shipping", FARM, MILL, true),
            transfer("2026-04-02T08:00", "shipping", FARM, SHOP, true));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("while").contains("holds it");
  }

  @Test
  void a_lot_may_be_sent_to_several_in_parts() {
    assertThat(
            found(
                transfer("2026-04-01T08:00", "shipping", FARM, MILL, false),
                transfer("2026-04-02T08:00", "shipping", FARM, SHOP, false),
                transfer("2026-04-03T08:00", "shipping", MILL, SHOP, false)))
        .isEmpty();
  }

  @Test
  void content_goes_with_its_box() {
    EpcisEvent packed =
        TestEvents.pack(
            TestEvents.at("2026-04-01T07:00"),
            TestEvents.place(1),
            BOX,
            List.of(TestEvents.kg(TEA, "5")));

    assertThat(
            found(
                packed,
                transfer("2026-04-01T08:00", "shipping", FARM, MILL, true),
                transfer("2026-04-02T08:00", "shipping", MILL, SHOP, false)))
        .isEmpty();
    assertThat(
            found(
                packed,
                transfer("2026-04-01T08:00", "shipping", FARM, MILL, true),
                transfer("2026-04-02T08:00", "shipping", SHOP, FARM, false)))
        .hasSize(1);
  }
}
