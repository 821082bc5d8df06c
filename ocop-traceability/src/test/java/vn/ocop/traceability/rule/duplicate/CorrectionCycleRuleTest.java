package vn.ocop.traceability.rule.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;

class CorrectionCycleRuleTest {

  private final CorrectionCycleRule rule = new CorrectionCycleRule();

  @Test
  void a_ring_of_corrections_is_told_once_with_its_events() {
    var findings =
        Checked.by(
            rule,
            Copies.of(
                Copies.wrong("e:3", "10", "incorrect_data", "e:1"),
                Copies.wrong("e:1", "10", "incorrect_data", "e:2"),
                Copies.wrong("e:2", "9", "incorrect_data", "e:3")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("e:1 → e:2 → e:3");
    assertThat(findings.get(0).eventIds()).containsExactly("e:1", "e:2", "e:3");
  }

  @Test
  void an_event_that_corrects_itself_is_a_ring() {
    assertThat(Checked.by(rule, Copies.of(Copies.wrong("e:1", "10", "incorrect_data", "e:1"))))
        .hasSize(1);
  }

  @Test
  void two_ways_to_one_correction_are_no_ring() {
    assertThat(
            Checked.by(
                rule,
                Copies.of(
                    Copies.wrong("e:1", "10", "incorrect_data", "e:2", "e:3"),
                    Copies.wrong("e:2", "9", "incorrect_data", "e:4"),
                    Copies.wrong("e:3", "8", "incorrect_data", "e:4"),
                    Copies.shipment("e:4", "7"))))
        .isEmpty();
  }

  @Test
  void a_hundred_thousand_corrections_of_corrections_do_not_overflow_the_stack() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      events.add(Copies.wrong("e:" + i, "10", "incorrect_data", "e:" + (i + 1)));
    }

    assertThat(Checked.by(rule, Capture.of(events))).isEmpty();
  }
}
