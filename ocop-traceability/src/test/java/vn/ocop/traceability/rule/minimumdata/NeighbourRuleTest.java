package vn.ocop.traceability.rule.minimumdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.testing.TestEvents;

class NeighbourRuleTest {

  private static List<RuleFinding> found(EpcisEvent event) {
    return Checked.by(new NeighbourRule(), Chain.of(List.of(event)));
  }

  @Test
  void who_sends_says_to_whom_and_who_receives_from_whom() {
    assertThat(
            found(
                TestEvents.observe(
                    TestEvents.at("2026-04-01T08:00"),
                    "shipping",
                    TestEvents.place(1),
                    TestEvents.kg(TestEvents.lot(1, "A"), "1"))))
        .hasSize(1);
    assertThat(
            found(
                TestEvents.observe(
                    TestEvents.at("2026-04-01T08:00"),
                    "receiving",
                    TestEvents.place(1),
                    TestEvents.kg(TestEvents.lot(1, "A"), "1"))))
        .hasSize(1);
  }

  @Test
  void named_neighbours_and_other_steps_are_fine() {
    assertThat(
            found(
                TestEvents.shipping(
                        TestEvents.at("2026-04-01T08:00"), TestEvents.place(1), TestEvents.place(2))
                    .addQuantities(TestEvents.kg(TestEvents.lot(1, "A"), "1"))
                    .build()))
        .isEmpty();
    assertThat(
            found(
                TestEvents.object(
                        TestEvents.at("2026-04-01T08:00"),
                        Action.OBSERVE,
                        "storing",
                        TestEvents.place(1))
                    .addQuantities(TestEvents.kg(TestEvents.lot(1, "A"), "1"))
                    .build()))
        .isEmpty();
  }
}
