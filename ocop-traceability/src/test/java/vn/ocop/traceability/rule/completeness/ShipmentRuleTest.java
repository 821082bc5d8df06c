package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.party;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.receiving;
import static vn.ocop.traceability.testing.TestEvents.shipping;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class ShipmentRuleTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE = commission(at("2026-04-01T08:00"), place(1), kg(LOT, "5"));
  private static final EpcisEvent SENT = sent("2026-04-01T09:00", 1, 2);

  private static EpcisEvent sent(String time, int from, int to) {
    return shipping(at(time), place(from), place(to)).addQuantities(kg(LOT, "5")).build();
  }

  private static EpcisEvent received(String time, int from, int to) {
    return receiving(at(time), place(from), place(to)).addQuantities(kg(LOT, "5")).build();
  }

  private static EpcisEvent stored(String time, int where) {
    return TestEvents.observe(at(time), "storing", place(where), kg(LOT, "5"));
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new ShipmentRule(), Chain.of(List.of(events)));
  }

  @Test
  void a_thing_at_its_destination_was_received_there() {
    EpcisEvent there = stored("2026-04-01T12:00", 2);

    List<RuleFinding> findings = found(MADE, SENT, there);

    assertThat(Sample.told(findings)).isEqualTo("SHIPMENT_NOT_RECEIVED VIOLATED");
    assertThat(findings.get(0).eventIds())
        .containsExactly(TestEvents.id(SENT), TestEvents.id(there));
    assertThat(found(MADE, SENT, received("2026-04-01T11:00", 1, 2), there)).isEmpty();
  }

  @Test
  void silence_after_a_shipment_is_undecided() {
    assertThat(Sample.told(found(MADE, SENT))).isEqualTo("SHIPMENT_NOT_RECEIVED UNDECIDED");
    assertThat(Sample.told(found(MADE, SENT, stored("2026-04-01T12:00", 1))))
        .isEqualTo("SHIPMENT_NOT_RECEIVED UNDECIDED");
  }

  @Test
  void the_last_leg_counts() {
    EpcisEvent second = sent("2026-04-02T09:00", 2, 3);
    EpcisEvent firstReceipt = received("2026-04-01T11:00", 1, 2);

    assertThat(Sample.told(found(MADE, SENT, firstReceipt, second)))
        .isEqualTo("SHIPMENT_NOT_RECEIVED UNDECIDED");
    assertThat(Sample.told(found(MADE, SENT, firstReceipt, second, stored("2026-04-03T09:00", 3))))
        .isEqualTo("SHIPMENT_NOT_RECEIVED VIOLATED");
    assertThat(found(MADE, SENT, firstReceipt, second, received("2026-04-03T09:00", 2, 3)))
        .isEmpty();
  }

  @Test
  void parts_may_arrive_together_and_a_clock_may_be_early() {
    assertThat(
            found(MADE, SENT, sent("2026-04-01T10:00", 1, 2), received("2026-04-02T09:00", 1, 2)))
        .isEmpty();
    assertThat(found(MADE, received("2026-04-01T08:55", 1, 2), SENT)).isEmpty();
  }

  @Test
  void what_is_inside_a_container_arrives_with_it() {
    EpcisEvent packed = pack(at("2026-04-01T08:30"), place(1), unit(1), List.of(kg(LOT, "5")));
    EpcisEvent both =
        shipping(at("2026-04-01T09:00"), place(1), place(2))
            .addEpcs(new Identifier(unit(1)))
            .addQuantities(kg(LOT, "5"))
            .build();
    EpcisEvent arrived =
        receiving(at("2026-04-01T11:00"), place(1), place(2))
            .addEpcs(new Identifier(unit(1)))
            .build();

    assertThat(found(MADE, packed, both, arrived, stored("2026-04-01T12:00", 2))).isEmpty();
  }

  @Test
  void an_end_customer_records_nothing() {
    EpcisEvent sold =
        shipping(at("2026-04-01T09:00"), place(1), place(2))
            .addDestinations(SourceOrDestination.of("owning_party", party(7)))
            .addQuantities(kg(LOT, "5"))
            .build();
    MasterData data =
        MasterData.builder().party(Party.builder().id(party(7)).endCustomer(true).build()).build();

    assertThat(Checked.by(new ShipmentRule(), Chain.of(List.of(MADE, sold), data))).isEmpty();
    assertThat(found(MADE, sold)).hasSize(1);
  }
}
