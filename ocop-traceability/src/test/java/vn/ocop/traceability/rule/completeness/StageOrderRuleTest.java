package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

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

  @Test
  void nothing_is_processed_of_what_was_sold() {
    EpcisEvent sold =
        observe(at("2026-04-01T08:00"), "retail_selling", place(1), kg(lot(1, "A"), "5"));
    EpcisEvent before = step("2026-03-31T08:00", "processing", "A", "B");
    EpcisEvent after = step("2026-04-02T08:00", "processing", "A", "B");

    assertThat(Sample.told(Checked.by(new StageOrderRule(), Chain.of(List.of(sold, after)))))
        .isEqualTo("STAGE_OUT_OF_ORDER VIOLATED");
    assertThat(Checked.by(new StageOrderRule(), Chain.of(List.of(before, sold)))).isEmpty();
  }
}
