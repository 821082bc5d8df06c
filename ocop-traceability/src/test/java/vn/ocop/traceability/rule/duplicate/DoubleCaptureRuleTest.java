package vn.ocop.traceability.rule.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.rule.Checked;

class DoubleCaptureRuleTest {

  private final DoubleCaptureRule rule = new DoubleCaptureRule();

  @Test
  void equal_events_under_two_identifiers_are_probably_one() {
    var findings =
        Checked.by(rule, Copies.of(Copies.shipment("e:2", "10"), Copies.shipment("e:1", "10.00")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).eventIds()).containsExactly("e:1", "e:2");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("e:1, e:2");
  }

  @Test
  void one_identifier_twice_is_for_another_rule() {
    assertThat(
            Checked.by(rule, Copies.of(Copies.shipment("e:1", "10"), Copies.shipment("e:1", "10"))))
        .isEmpty();
  }

  @Test
  void events_without_identifiers_count_one_by_one() {
    ObjectEvent unnamed =
        ObjectEvent.builder()
            .from(Copies.shipment("e:1", "10"))
            .eventId(java.util.Optional.empty())
            .build();

    assertThat(Checked.by(rule, Copies.of(unnamed, unnamed))).hasSize(1);
  }

  @Test
  void a_declared_error_and_its_replacement_are_not_one_event_twice() {
    assertThat(
            Checked.by(
                rule,
                Copies.of(
                    Copies.shipment("e:1", "10"),
                    Copies.wrong("e:1", "10", "incorrect_data", "e:2"),
                    Copies.shipment("e:2", "10"))))
        .isEmpty();
  }
}
