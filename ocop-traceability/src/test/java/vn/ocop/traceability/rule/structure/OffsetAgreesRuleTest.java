package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class OffsetAgreesRuleTest {

  private final OffsetAgreesRule rule = new OffsetAgreesRule();

  private static EpcisEvent at(String time) {
    return Sample.object("e:1", time, Action.OBSERVE, "shipping").build();
  }

  @Test
  void another_offset_than_the_time_zones_is_told() {
    var findings = Checked.by(rule, at("2026-09-01T07:30:00+09:00"));

    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("The time is written with +09:00, the event's time zone is +07:00");
  }

  @Test
  void it_is_a_remark_since_the_standard_lets_the_two_differ() {
    assertThat(Checked.by(rule, at("2026-09-01T07:30:00+09:00")))
        .singleElement()
        .extracting(RuleFinding::severity)
        .isEqualTo(Severity.INFO);
  }

  @Test
  void the_same_offset_or_utc_is_fine() {
    assertThat(Checked.by(rule, at("2026-09-01T07:30:00+07:00"))).isEmpty();
    assertThat(Checked.by(rule, at("2026-09-01T00:30:00Z"))).isEmpty();
  }

  @Test
  void what_is_no_offset_is_told_by_the_rule_on_form_alone() {
    EpcisEvent event =
        Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
            .eventTimeZoneOffset("+7:00")
            .build();

    assertThat(Checked.by(rule, event)).isEmpty();
    assertThat(Checked.by(new TimeFormRule(), Capture.of(List.of(event)))).hasSize(1);
  }
}
