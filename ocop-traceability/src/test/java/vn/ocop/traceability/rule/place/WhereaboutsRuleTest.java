package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.receiving;
import static vn.ocop.traceability.testing.TestEvents.shipping;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class WhereaboutsRuleTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE = commission(at("2026-04-01T08:00"), place(1), kg(LOT, "5"));

  private static EpcisEvent seen(String time, int where) {
    return observe(at(time), "inspecting", place(where), kg(LOT, "5"));
  }

  private static EpcisEvent unitSeen(String time, String step, int where) {
    return TestEvents.object(at(time), Action.OBSERVE, step, place(where))
        .addEpcs(new Identifier(unit(7)))
        .build();
  }

  private static EpcisEvent unitSent(String time, int from, int to) {
    return shipping(at(time), place(from), place(to)).addEpcs(new Identifier(unit(7))).build();
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new WhereaboutsRule(), Chain.of(List.of(events)));
  }

  @Test
  void nothing_turns_up_where_nothing_brought_it() {
    EpcisEvent elsewhere = seen("2026-04-02T08:00", 2);

    List<RuleFinding> findings = found(MADE, elsewhere);

    assertThat(Sample.told(findings)).isEqualTo("NOT_WHERE_IT_WAS VIOLATED");
    assertThat(findings.get(0).eventIds())
        .containsExactly(TestEvents.id(MADE), TestEvents.id(elsewhere));
    assertThat(found(MADE, seen("2026-04-02T08:00", 1))).isEmpty();
  }

  @Test
  void a_shipment_a_receipt_or_an_arrival_brings_it() {
    EpcisEvent sent =
        shipping(at("2026-04-01T09:00"), place(1), place(2)).addQuantities(kg(LOT, "5")).build();
    EpcisEvent received =
        receiving(at("2026-04-01T10:00"), place(1), place(2)).addQuantities(kg(LOT, "5")).build();
    EpcisEvent arriving = observe(at("2026-04-01T10:00"), "arriving", place(2), kg(LOT, "5"));

    assertThat(found(MADE, sent, seen("2026-04-02T08:00", 2))).isEmpty();
    assertThat(found(MADE, received, seen("2026-04-02T08:00", 2))).isEmpty();
    assertThat(found(MADE, arriving, seen("2026-04-02T08:00", 2))).isEmpty();
    assertThat(found(MADE, sent, seen("2026-04-02T08:00", 3))).hasSize(1);
  }

  @Test
  void a_part_of_a_lot_may_have_stayed_but_a_single_unit_has_not() {
    EpcisEvent sent =
        shipping(at("2026-04-01T09:00"), place(1), place(2)).addQuantities(kg(LOT, "2")).build();
    EpcisEvent unitHere = unitSeen("2026-04-01T08:00", "storing", 1);
    EpcisEvent unitSent = unitSent("2026-04-01T09:00", 1, 2);
    EpcisEvent unitThere = unitSeen("2026-04-01T10:00", "receiving", 2);

    assertThat(found(MADE, sent, seen("2026-04-02T08:00", 2), seen("2026-04-02T09:00", 1)))
        .isEmpty();
    assertThat(found(unitHere, unitSent, unitThere, unitSeen("2026-04-01T11:00", "storing", 2)))
        .isEmpty();
    assertThat(found(unitHere, unitSent, unitThere, unitSeen("2026-04-01T11:00", "storing", 1)))
        .hasSize(1);
  }

  @Test
  void on_its_way_a_thing_is_seen_anywhere_and_still_goes_to_its_destination() {
    EpcisEvent here = unitSeen("2026-04-01T08:00", "storing", 1);
    EpcisEvent sent = unitSent("2026-04-01T09:00", 1, 2);
    EpcisEvent passing = unitSeen("2026-04-01T10:00", "transporting", 5);

    assertThat(found(here, sent, passing, unitSeen("2026-04-01T11:00", "storing", 2))).isEmpty();
    assertThat(found(here, passing)).hasSize(1);
  }

  @Test
  void a_shipment_after_its_own_arrival_is_a_matter_of_time() {
    EpcisEvent here = unitSeen("2026-04-01T08:00", "storing", 1);
    EpcisEvent arrived = unitSeen("2026-04-01T08:30", "receiving", 2);

    assertThat(found(here, arrived, unitSent("2026-04-01T09:00", 1, 2))).isEmpty();
    assertThat(found(here, arrived, unitSent("2026-04-01T09:00", 1, 3))).hasSize(1);
  }

  @Test
  void where_it_was_sent_without_a_destination_is_undecided() {
    EpcisEvent sent = observe(at("2026-04-01T09:00"), "shipping", place(1), kg(LOT, "5"));

    List<RuleFinding> findings = found(MADE, sent, seen("2026-04-02T08:00", 2));

    assertThat(Sample.told(findings)).isEqualTo("NOT_WHERE_IT_WAS UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("where it was sent is not said");
  }

  @Test
  void another_reader_in_the_same_building_is_the_same_place() {
    EpcisEvent door =
        TestEvents.object(at("2026-04-02T08:00"), Action.OBSERVE, "inspecting", place(1))
            .readPoint(Place.of("urn:reader:door"))
            .addQuantities(kg(LOT, "5"))
            .build();

    assertThat(found(MADE, door)).isEmpty();
  }

  @Test
  void what_names_no_place_or_lies_packed_is_not_looked_at() {
    EpcisEvent nowhere =
        TestEvents.object(at("2026-04-01T08:00"), Action.ADD, "commissioning", place(1))
            .readPoint(Optional.empty())
            .businessLocation(Optional.empty())
            .addQuantities(kg(LOT, "5"))
            .build();
    EpcisEvent packed = pack(at("2026-04-01T09:00"), place(1), unit(1), List.of(kg(LOT, "5")));

    assertThat(
            Checked.run(
                    new WhereaboutsRule(),
                    List.of(Chain.of(List.of(nowhere))),
                    Profile.standard(),
                    Optional.empty())
                .count("NOT_WHERE_IT_WAS")
                .orElseThrow()
                .notApplicable())
        .isEqualTo(1);
    assertThat(found(nowhere, seen("2026-04-02T08:00", 2))).isEmpty();
    assertThat(found(MADE, packed, seen("2026-04-02T08:00", 2))).isEmpty();
  }
}
