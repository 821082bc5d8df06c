package vn.ocop.traceability.rule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class StepFitRuleTest {

  private final StepFitRule rule = new StepFitRule();

  private List<RuleFinding> found(String step, Action action, String disposition) {
    return Checked.by(
        rule,
        Sample.object("e:1", "2026-09-01T07:30:00+07:00", action, step)
            .disposition(Sample.disposition(disposition))
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "shipping, OBSERVE, in_transit",
    "commissioning, ADD, active",
    "receiving, OBSERVE, damaged",
    "destroying, DELETE, destroyed",
    "inspecting, DELETE, encoded",
    "shipping, OBSERVE, https://farm.example.org/terms/chilled"
  })
  void what_goes_together_is_not_told(String step, Action action, String disposition) {
    assertThat(found(step, action, disposition)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "shipping, OBSERVE, destroyed, destroyed",
    "commissioning, DELETE, active, DELETE",
    "destroying, OBSERVE, destroyed, OBSERVE",
    "commissioning, ADD, retail_sold, retail_sold"
  })
  void what_contradicts_itself_is_told(
      String step, Action action, String disposition, String told) {
    List<RuleFinding> findings = found(step, action, disposition);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("The step " + step + " does not go with " + told);
  }

  @Test
  void a_transformation_is_no_shipment() {
    var event =
        Sample.transformation("e:1", "2026-09-01T07:30:00+07:00")
            .businessStep(Sample.step("shipping"))
            .build();

    assertThat(Checked.by(rule, event).get(0).pointers()).containsExactly("/bizStep", "/type");
  }
}
