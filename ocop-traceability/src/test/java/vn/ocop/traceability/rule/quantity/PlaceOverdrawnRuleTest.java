package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.destroy;
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
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;
import vn.ocop.traceability.testing.TestEvents;

class PlaceOverdrawnRuleTest {

  private static final String LOT = lot(1, "A");
  private static final EpcisEvent MADE =
      commission(at("2026-04-01T08:00"), place(1), kg(LOT, "100"));

  private static EpcisEvent sent(String time, int from, int to, String kilograms) {
    return shipping(at(time), place(from), place(to)).addQuantities(kg(LOT, kilograms)).build();
  }

  private static EpcisEvent received(String time, int from, int to, String kilograms) {
    return receiving(at(time), place(from), place(to)).addQuantities(kg(LOT, kilograms)).build();
  }

  private static EpcisEvent used(String time, int where, String kilograms) {
    return destroy(at(time), place(where), kg(LOT, kilograms));
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new PlaceOverdrawnRule(), Chain.of(List.of(events)));
  }

  @Test
  void no_more_leaves_a_place_than_came_in() {
    List<RuleFinding> findings =
        found(
            MADE,
            sent("2026-04-01T09:00", 1, 2, "60"),
            received("2026-04-01T10:00", 1, 2, "60"),
            sent("2026-04-01T11:00", 1, 3, "60"));

    assertThat(Sample.told(findings)).isEqualTo("PLACE_OVERDRAWN VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .contains("120 KGM left https://id.gs1.org/414/")
        .endsWith("where only 100 KGM had come in");
    assertThat(findings.get(0).eventIds()).hasSize(3);
  }

  @Test
  void what_was_received_in_parts_is_used_up_part_by_part() {
    EpcisEvent[] events = {
      MADE,
      sent("2026-04-01T09:00", 1, 2, "100"),
      received("2026-04-01T10:00", 1, 2, "40"),
      used("2026-04-01T11:00", 2, "50"),
      received("2026-04-01T12:00", 1, 2, "60")
    };

    assertThat(found(events)).hasSize(1);
    events[3] = used("2026-04-01T11:00", 2, "40");
    assertThat(found(events)).isEmpty();
  }

  @Test
  void what_happens_at_one_instant_counts_together_and_scales_differ_by_half_a_per_cent() {
    assertThat(
            found(
                MADE,
                received("2026-04-01T10:00", 1, 2, "50"),
                used("2026-04-01T11:00", 2, "100"),
                received("2026-04-01T11:00", 1, 2, "50")))
        .isEmpty();
    assertThat(found(MADE, sent("2026-04-01T09:00", 1, 2, "100.5"))).isEmpty();
    assertThat(found(MADE, sent("2026-04-01T09:00", 1, 2, "100.51"))).hasSize(1);
  }

  @Test
  void what_came_from_outside_is_counted_where_it_arrived() {
    assertThat(found(received("2026-04-01T10:00", 9, 2, "30"), used("2026-04-01T11:00", 2, "31")))
        .hasSize(1);
    assertThat(found(received("2026-04-01T10:00", 9, 2, "30"), used("2026-04-01T11:00", 2, "30")))
        .isEmpty();
  }

  @Test
  void what_is_said_elsewhere_is_not_said_again() {
    assertThat(found(MADE, used("2026-04-01T11:00", 1, "130"))).isEmpty();
    assertThat(found(MADE, used("2026-04-01T11:00", 2, "30"))).isEmpty();
  }

  @Test
  void a_mass_that_is_missing_or_seen_without_a_receipt_is_undecided() {
    EpcisEvent pieces =
        receiving(at("2026-04-01T10:00"), place(1), place(2))
            .addQuantities(QuantityElement.ofPieces(LOT, 3))
            .build();
    EpcisEvent some = received("2026-04-01T10:30", 1, 2, "10");
    EpcisEvent carried = observe(at("2026-04-01T10:45"), "storing", place(2), kg(LOT, "20"));

    List<RuleFinding> findings = found(MADE, pieces, some, used("2026-04-01T11:00", 2, "20"));
    assertThat(Sample.told(findings)).isEqualTo("PLACE_OVERDRAWN UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("10 KGM are known");
    assertThat(Sample.told(found(MADE, some, carried, used("2026-04-01T11:00", 2, "20"))))
        .isEqualTo("PLACE_OVERDRAWN UNDECIDED");
    assertThat(Sample.told(found(MADE, some, used("2026-04-01T11:00", 2, "20"))))
        .isEqualTo("PLACE_OVERDRAWN VIOLATED");
  }

  @Test
  void a_movement_without_a_place_is_undecided_where_others_have_one() {
    EpcisEvent nowhere =
        TestEvents.object(at("2026-04-01T11:00"), Action.DELETE, "destroying", place(1))
            .readPoint(Optional.empty())
            .businessLocation(Optional.empty())
            .addQuantities(kg(LOT, "20"))
            .build();

    List<RuleFinding> findings = found(MADE, nowhere);
    assertThat(Sample.told(findings)).isEqualTo("PLACE_OVERDRAWN UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("names no place");
    assertThat(found(nowhere)).isEmpty();
  }

  @Test
  void what_is_packed_and_unpacked_in_one_place_was_there_all_along() {
    EpcisEvent packed = pack(at("2026-04-01T09:00"), place(1), unit(1), List.of(kg(LOT, "50")));
    EpcisEvent out =
        TestEvents.aggregation(
                at("2026-04-01T10:00"), Action.DELETE, "unpacking", place(1), unit(1))
            .addChildQuantities(kg(LOT, "50"))
            .build();

    assertThat(found(MADE, packed, out, sent("2026-04-01T11:00", 1, 2, "100"))).isEmpty();
    assertThat(found(MADE, packed, out, sent("2026-04-01T11:00", 1, 2, "140"))).hasSize(1);
  }

  @Test
  void what_is_unpacked_elsewhere_arrives_there() {
    EpcisEvent packed = pack(at("2026-04-01T09:00"), place(1), unit(1), List.of(kg(LOT, "50")));
    EpcisEvent out =
        TestEvents.aggregation(
                at("2026-04-02T10:00"), Action.DELETE, "unpacking", place(2), unit(1))
            .addChildQuantities(kg(LOT, "50"))
            .build();

    assertThat(found(MADE, packed, out, used("2026-04-02T11:00", 2, "50"))).isEmpty();
    assertThat(found(MADE, packed, out, used("2026-04-02T11:00", 2, "60"))).hasSize(1);
  }
}
