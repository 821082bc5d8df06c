package vn.ocop.traceability.rule.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.testing.TestEvents;

class CertificateScopeRuleTest {

  private final CertificateScopeRule rule = new CertificateScopeRule();

  @Test
  void a_certificate_of_the_zone_covers_its_harvest() {
    assertThat(
            Checked.by(
                rule,
                Certificates.harvest(
                    "2025-05-01",
                    Certificates.GARDEN,
                    Certificates.garden(Certificates.vietgap()))))
        .isEmpty();
  }

  @Test
  void another_product_is_not_covered() {
    MasterData other =
        Certificates.garden(Certificates.vietgap().addProducts(TestEvents.itemClass(9)));

    var findings = Checked.by(rule, Certificates.harvest("2025-05-01", Certificates.GARDEN, other));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("does not cover the product");
  }

  @Test
  void a_certificate_of_another_zone_is_not_ones_own() {
    var findings =
        Checked.by(
            rule,
            Certificates.harvest(
                "2025-05-01", TestEvents.place(5), Certificates.garden(Certificates.vietgap())));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("zone LS-01");
  }
}
