package vn.ocop.traceability.rule.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class CorrectiveEventRuleTest {

  private final CorrectiveEventRule rule = new CorrectiveEventRule();

  @Test
  void a_corrective_event_that_is_there_is_not_told() {
    assertThat(
            Checked.by(
                rule,
                Copies.of(
                    Copies.wrong("e:1", "10", "incorrect_data", "e:2"),
                    Copies.shipment("e:2", "9"))))
        .isEmpty();
  }

  @Test
  void an_absent_one_is_undecided_and_named() {
    var findings = Checked.by(rule, Copies.of(Copies.wrong("e:1", "10", "incorrect_data", "e:2")));

    assertThat(Sample.told(findings)).isEqualTo("CORRECTION_NOT_FOUND UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("e:2");
  }

  @Test
  void what_never_happened_cannot_be_corrected() {
    var findings =
        Checked.by(
            rule,
            Copies.of(
                Copies.wrong("e:1", "10", "did_not_occur", "e:2"), Copies.shipment("e:2", "9")));

    assertThat(Sample.told(findings)).isEqualTo("CORRECTION_NOT_FOUND VIOLATED");
  }
}
