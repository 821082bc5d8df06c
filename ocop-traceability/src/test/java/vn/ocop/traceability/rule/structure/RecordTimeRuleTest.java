package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Figure;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Sample;

class RecordTimeRuleTest {

  private final RecordTimeRule rule = new RecordTimeRule();

  private static EpcisEvent recorded(String time) {
    return Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
        .recordTime(OffsetDateTime.parse(time))
        .build();
  }

  @Test
  void nothing_is_recorded_before_it_happens() {
    var findings = Checked.by(rule, recorded("2026-09-01T00:20:00Z"));

    assertThat(findings.get(0).figures())
        .containsExactly(new Figure("early", BigDecimal.valueOf(600), "SEC"));
  }

  @Test
  void clocks_may_differ_by_the_tolerance() {
    EpcisEvent event = recorded("2026-09-01T00:25:00Z");

    assertThat(Checked.by(rule, event)).isEmpty();
    assertThat(
            Checked.by(
                rule, event, Profile.standard().with("RECORDED_BEFORE_EVENT", "tolerance", "PT4M")))
        .hasSize(1);
  }
}
