package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Sample;

class FutureEventRuleTest {

  private static final Instant NOW = Instant.parse("2026-09-01T00:00:00Z");
  private final FutureEventRule rule = new FutureEventRule();

  private static EpcisEvent at(String time) {
    return Sample.object("e:1", time, Action.OBSERVE, "shipping").build();
  }

  @Test
  void the_year_9999_has_not_come() {
    assertThat(Checked.by(rule, at("9999-12-31T23:59:59Z"), NOW)).hasSize(1);
  }

  @Test
  void clocks_may_differ_by_the_tolerance() {
    assertThat(Checked.by(rule, at("2026-09-01T00:05:00Z"), NOW)).isEmpty();
    assertThat(Checked.by(rule, at("2026-09-01T00:05:01Z"), NOW)).hasSize(1);
  }

  @Test
  void without_a_clock_nothing_is_judged() {
    var run =
        Checked.run(
            rule, List.of(at("9999-12-31T23:59:59Z")), Profile.standard(), Optional.empty());

    assertThat(run.findings()).isEmpty();
    assertThat(run.counts().get(0).notApplicable()).isEqualTo(1);
  }
}
