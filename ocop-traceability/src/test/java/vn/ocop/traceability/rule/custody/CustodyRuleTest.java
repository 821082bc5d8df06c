package vn.ocop.traceability.rule.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
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

  @Test
  void a_piece_that_went_away_in_its_box_is_not_its_senders_any_more() {
    String piece = TestEvents.piece(1, 1);
    EpcisEvent packed =
        TestEvents.aggregation(
                TestEvents.at("2026-04-01T07:00"), Action.ADD, "packing", TestEvents.place(1), BOX)
            .addChildEpcs(new Identifier(piece))
            .build();
    EpcisEvent sent = transfer("2026-04-01T08:00", "shipping", FARM, MILL, true);

    assertThat(found(packed, sent, transferOf(piece, FARM, SHOP))).hasSize(1);
    assertThat(found(packed, sent, transferOf(piece, MILL, SHOP))).isEmpty();
  }

  private static EpcisEvent transferOf(String object, String from, String to) {
    return transferOf("2026-04-02T08:00", object, from, to);
  }

  private static EpcisEvent transferOf(String time, String object, String from, String to) {
    return TestEvents.object(TestEvents.at(time), Action.OBSERVE, "shipping", TestEvents.place(1))
        .addSources(SourceOrDestination.of("possessing_party", from))
        .addDestinations(SourceOrDestination.of("possessing_party", to))
        .addEpcs(new Identifier(object))
        .build();
  }

  @Test
  void what_lies_deeper_than_is_followed_leaves_the_rule_undecided() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i <= RunningContents.MOST_LEVELS; i++) {
      events.add(
          TestEvents.aggregation(
                  TestEvents.at("2026-03-01T07:00").plusMinutes(i),
                  Action.ADD,
                  "packing",
                  TestEvents.place(1),
                  TestEvents.unit(1001 + i))
              .addChildEpcs(new Identifier(TestEvents.unit(1000 + i)))
              .build());
    }
    events.add(transfer("2026-04-01T08:00", "shipping", FARM, MILL, true));
    String outermost = TestEvents.unit(1001 + RunningContents.MOST_LEVELS);
    events.add(transferOf(outermost, FARM, MILL));
    events.add(transferOf("2026-04-02T09:00", TestEvents.unit(1000), FARM, MILL));
    events.add(transfer("2026-04-03T08:00", "shipping", SHOP, FARM, true));

    assertThat(Sample.told(found(events.toArray(EpcisEvent[]::new))))
        .isEqualTo("CUSTODY_BROKEN UNDECIDED");
    events.remove(0);
    assertThat(Sample.told(found(events.toArray(EpcisEvent[]::new))))
        .isEqualTo("CUSTODY_BROKEN VIOLATED");
  }
}
