package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class TimeFormRuleTest {

  private final TimeFormRule rule = new TimeFormRule();

  private static EpcisEvent withOffset(String offset) {
    return Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
        .eventTimeZoneOffset(offset)
        .build();
  }

  @Test
  void a_time_of_another_form_is_taken_over_from_the_reader() {
    String document =
        Sample.document(Sample.event("").replace("2026-09-01T07:30:00+07:00", "01-09-2026"));

    assertThat(Checked.by(rule, Sample.read(document))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "+7:00", "+14:30", "+07:60", "UTC", ""})
  void an_offset_of_another_form_is_found(String offset) {
    assertThat(Checked.by(rule, Capture.of(List.of(withOffset(offset))))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+07:00", "-14:00", "+13:45", "-00:00"})
  void an_offset_of_the_standard_is_not(String offset) {
    assertThat(Checked.by(rule, Capture.of(List.of(withOffset(offset))))).isEmpty();
  }
}
