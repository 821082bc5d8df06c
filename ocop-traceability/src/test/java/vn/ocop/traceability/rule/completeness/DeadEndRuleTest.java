package vn.ocop.traceability.rule.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.observe;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Verdict;

class DeadEndRuleTest {

  private final DeadEndRule rule = new DeadEndRule();
  private final EpcisEvent made =
      commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "5"));

  @Test
  void silence_counts_after_thirty_days() {
    Chain chain = Chain.of(List.of(made));

    assertThat(Checked.by(rule, chain, Instant.parse("2026-04-30T00:00:00Z"))).isEmpty();
    assertThat(Checked.by(rule, chain, Instant.parse("2026-05-02T00:00:00Z")))
        .extracting(f -> f.verdict())
        .containsExactly(Verdict.VIOLATED);
    assertThat(Checked.by(rule, chain))
        .extracting(f -> f.verdict())
        .containsExactly(Verdict.UNDECIDED);
  }

  @Test
  void what_is_stored_is_somewhere() {
    EpcisEvent stored = observe(at("2026-04-02T08:00"), "storing", place(1), kg(lot(1, "A"), "5"));
    Instant later = Instant.parse("2027-05-02T00:00:00Z");

    assertThat(Checked.by(rule, Chain.of(List.of(made, stored)), later)).isEmpty();
  }
}
