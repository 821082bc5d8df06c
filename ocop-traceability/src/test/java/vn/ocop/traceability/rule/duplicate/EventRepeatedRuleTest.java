package vn.ocop.traceability.rule.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;

class EventRepeatedRuleTest {

  private final EventRepeatedRule rule = new EventRepeatedRule();

  @Test
  void the_same_event_three_times_is_one_remark() {
    ObjectEvent event = Copies.shipment("e:1", "10");

    var findings = Checked.by(rule, Copies.of(event, Copies.shipment("e:2", "10"), event, event));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("The event e:1 was captured 3 times with the same content");
  }

  @Test
  void spelling_and_record_time_make_no_other_event() {
    ObjectEvent event = Copies.shipment("e:1", "10");
    ObjectEvent urn =
        ObjectEvent.builder()
            .from(event)
            .recordTime(OffsetDateTime.parse("2026-09-03T00:00:00Z"))
            .quantities(
                java.util.List.of(
                    QuantityElement.of("urn:epc:class:lgtin:8935000.000001.L1", "10.0", "KGM")))
            .build();

    assertThat(Checked.by(rule, Copies.of(event, urn))).hasSize(1);
  }

  @Test
  void another_content_is_no_repetition() {
    assertThat(
            Checked.by(rule, Copies.of(Copies.shipment("e:1", "10"), Copies.shipment("e:1", "11"))))
        .isEmpty();
  }

  @Test
  void an_event_and_the_declaration_that_it_is_wrong_are_no_repetition() {
    assertThat(
            Checked.by(
                rule,
                Copies.of(
                    Copies.shipment("e:1", "10"), Copies.wrong("e:1", "10", "did_not_occur"))))
        .isEmpty();
  }
}
