package vn.ocop.traceability.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class SegregationRuleTest {

  private final SegregationRule rule = new SegregationRule();

  @Test
  void a_segregated_claim_of_ninety_per_cent_allows_no_mixing_either() {
    var chain =
        Blends.chain(
            "90",
            ClaimModel.SEGREGATED,
            Blends.blend(
                "2026-04-02",
                1,
                "20",
                Blends.kg(Blends.GOOD, "190"),
                Blends.kg(Blends.PLAIN, "10")));

    assertThat(Sample.told(Checked.by(rule, chain))).isEqualTo("SEGREGATION_BROKEN VIOLATED");
    assertThat(Checked.by(rule, chain).get(0).figure("other").orElseThrow().text().en())
        .isEqualTo("5 %");
    assertThat(Checked.by(new ClaimSupportedRule(), chain)).isEmpty();
  }

  @Test
  void two_certified_gardens_may_be_mixed() {
    var chain =
        Blends.chain(
            "90",
            ClaimModel.SEGREGATED,
            Blends.blend(
                "2026-04-02",
                1,
                "20",
                Blends.kg(Blends.GOOD, "100"),
                Blends.kg(Blends.GOOD_TOO, "100")));

    assertThat(Checked.by(rule, chain)).isEmpty();
  }
}
