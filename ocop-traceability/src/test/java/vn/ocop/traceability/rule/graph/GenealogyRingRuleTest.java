package vn.ocop.traceability.rule.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;

class GenealogyRingRuleTest {

  private final GenealogyRingRule rule = new GenealogyRingRule();

  private static EpcisEvent made(int minute, String from, String to) {
    return transform(
        at("2026-04-01T08:00").plusMinutes(minute),
        "repairing",
        place(1),
        List.of(kg(lot(1, from), "1")),
        List.of(kg(lot(1, to), "1")));
  }

  @Test
  void the_ring_is_named_and_what_hangs_on_it_is_not() {
    Chain chain =
        Chain.of(
            List.of(
                made(0, "X", "A"),
                made(1, "A", "B"),
                made(2, "B", "C"),
                made(3, "C", "A"),
                made(4, "C", "Y")));

    assertThat(Checked.by(rule, chain)).hasSize(1);
    assertThat(Checked.by(rule, chain).get(0).lots())
        .extracting(lot -> lot.text().replaceAll(".*/", ""))
        .containsExactlyInAnyOrder("A", "B", "C");
  }

  @Test
  void a_lot_made_of_itself_is_a_ring_of_one() {
    assertThat(Checked.by(rule, Chain.of(List.of(made(0, "A", "A"))))).hasSize(1);
  }

  @Test
  void two_rings_are_two_findings() {
    Chain chain =
        Chain.of(
            List.of(
                made(0, "A", "B"),
                made(1, "B", "A"),
                made(2, "B", "C"),
                made(3, "C", "D"),
                made(4, "D", "C")));

    assertThat(Checked.by(rule, chain)).hasSize(2);
  }

  @Test
  void a_ring_of_a_hundred_thousand_steps_needs_no_recursion() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      events.add(made(i, "N" + i, "N" + (i + 1) % 100_000));
    }

    assertThat(Checked.by(rule, Chain.of(events))).hasSize(1);
  }
}
