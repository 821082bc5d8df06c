package vn.ocop.traceability.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.testing.TestEvents;

class LotReusedRuleTest {

  private static EpcisEvent made(String time, int place) {
    return TestEvents.commission(
        TestEvents.at(time), TestEvents.place(place), TestEvents.kg(TestEvents.lot(1, "A"), "10"));
  }

  private static List<RuleFinding> found(EpcisEvent... events) {
    return Checked.by(new LotReusedRule(), Chain.of(List.of(events)));
  }

  @Test
  void two_harvests_of_one_week_in_one_place_may_be_one_lot() {
    assertThat(found(made("2026-04-01T08:00", 1), made("2026-04-07T08:00", 1))).isEmpty();
  }

  @Test
  void two_places_or_two_seasons_are_two_lots() {
    assertThat(found(made("2026-04-01T08:00", 1), made("2026-04-01T09:00", 2))).hasSize(1);
    assertThat(found(made("2026-04-01T08:00", 1), made("2026-10-01T08:00", 1))).hasSize(1);
  }

  @Test
  void one_transformation_told_in_parts_makes_one_lot() {
    var first =
        TestEvents.transformation(
                TestEvents.at("2026-04-01T08:00"), "commissioning", TestEvents.place(1))
            .transformationId("urn:run:1")
            .addOutputQuantities(TestEvents.kg(TestEvents.lot(2, "B"), "1"))
            .build();
    var second =
        TestEvents.transformation(
                TestEvents.at("2026-05-01T08:00"), "commissioning", TestEvents.place(1))
            .transformationId("urn:run:1")
            .addOutputQuantities(TestEvents.kg(TestEvents.lot(2, "B"), "1"))
            .build();

    assertThat(found(first, second)).isEmpty();
  }
}
