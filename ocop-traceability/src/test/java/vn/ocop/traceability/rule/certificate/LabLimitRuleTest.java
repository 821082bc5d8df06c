package vn.ocop.traceability.rule.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Sample;

class LabLimitRuleTest {

  private static final String CADMIUM = "https://identifiers.org/inchikey:BDOSMKKIYDKNTQ";
  private static final Profile LIMITED =
      Profile.standard().with("LAB_LIMIT_EXCEEDED", "limits", CADMIUM + " NA 0.05");

  private static EpcisEvent result(String value, String unit) {
    return Sample.read(
            Sample.document(
                Sample.event(
                    """
                    "sensorElementList": [{"sensorReport": [{"type": "MassFraction",
                      "chemicalSubstance": "%s", "value": %s, "uom": "%s"}]}]\
                    """
                        .formatted(CADMIUM, value, unit))))
        .events()
        .get(0);
  }

  @Test
  void a_result_above_the_limit_is_told_with_both_numbers() {
    var findings = Checked.by(new LabLimitRule(), result("0.051", "NA"), LIMITED);

    assertThat(Sample.told(findings)).isEqualTo("LAB_LIMIT_EXCEEDED VIOLATED");
    assertThat(findings.get(0).figure("found").orElseThrow().text().vi()).isEqualTo("0,051 NA");
    assertThat(findings.get(0).lots()).hasSize(1);
  }

  @Test
  void the_limit_itself_is_within() {
    assertThat(Checked.by(new LabLimitRule(), result("0.05", "NA"), LIMITED)).isEmpty();
  }

  @Test
  void another_unit_cannot_be_compared() {
    assertThat(Sample.told(Checked.by(new LabLimitRule(), result("50", "GP"), LIMITED)))
        .isEqualTo("LAB_LIMIT_EXCEEDED UNDECIDED");
  }

  @Test
  void without_limits_nothing_is_judged() {
    assertThat(Checked.by(new LabLimitRule(), result("9", "NA"))).isEqualTo(List.of());
  }
}
