package vn.ocop.traceability.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.rule.Checked;

class IdentityPreservedRuleTest {

  private final IdentityPreservedRule rule = new IdentityPreservedRule();

  @Test
  void two_gardens_are_two_identities_though_both_are_certified() {
    var findings =
        Checked.by(
            rule,
            Blends.chain(
                "100",
                ClaimModel.IDENTITY_PRESERVED,
                Blends.blend(
                    "2026-04-02",
                    1,
                    "20",
                    Blends.kg(Blends.GOOD, "100"),
                    Blends.kg(Blends.GOOD_TOO, "100"))));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("LS-01", "LS-03");
    assertThat(findings.get(0).eventIds()).hasSize(1);
  }

  @Test
  void one_garden_is_one_identity() {
    assertThat(
            Checked.by(
                rule,
                Blends.chain(
                    "100",
                    ClaimModel.IDENTITY_PRESERVED,
                    Blends.blend("2026-04-02", 1, "20", Blends.kg(Blends.GOOD, "200")))))
        .isEmpty();
  }

  @Test
  void another_model_allows_mixing() {
    assertThat(
            Checked.by(
                rule,
                Blends.chain(
                    "100",
                    ClaimModel.SEGREGATED,
                    Blends.blend(
                        "2026-04-02",
                        1,
                        "20",
                        Blends.kg(Blends.GOOD, "100"),
                        Blends.kg(Blends.GOOD_TOO, "100")))))
        .isEmpty();
  }
}
