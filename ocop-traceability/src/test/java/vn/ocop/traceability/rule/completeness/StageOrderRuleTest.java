package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;

class StageOrderRuleTest {

  private static EpcisEvent step(String time, String step, String from, String to) {
    return transform(
        at(time), step, place(1), List.of(kg(lot(1, from), "5")), List.of(kg(lot(1, to), "5")));
  }

  @Test
  void nothing_is_harvested_of_what_was_processed() {
    EpcisEvent dried = step("2026-04-01T08:00", "processing", "A", "B");
    EpcisEvent harvested = step("2026-04-02T08:00", "urn:x:harvesting", "B", "C");
    EpcisEvent cut = step("2026-04-02T08:00", "processing", "B", "C");
    StageOrderRule rule = new StageOrderRule();

    assertThat(Checked.by(rule, Chain.of(List.of(dried, harvested)))).hasSize(1);
    assertThat(Checked.by(rule, Chain.of(List.of(dried, cut)))).isEmpty();
  }
}
