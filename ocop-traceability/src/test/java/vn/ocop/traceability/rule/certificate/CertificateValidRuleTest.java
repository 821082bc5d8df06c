package vn.ocop.traceability.rule.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class CertificateValidRuleTest {

  private final CertificateValidRule rule = new CertificateValidRule();
  private final MasterData garden = Certificates.garden(Certificates.vietgap());

  @Test
  void the_last_day_of_the_term_counts() {
    assertThat(Checked.by(rule, Certificates.harvest("2025-12-31", Certificates.GARDEN, garden)))
        .isEmpty();
  }

  @Test
  void the_day_after_does_not() {
    var findings =
        Checked.by(rule, Certificates.harvest("2026-01-01", Certificates.GARDEN, garden));

    assertThat(Sample.told(findings)).isEqualTo("CERTIFICATE_NOT_VALID VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("2025-01-01 – 2025-12-31");
  }

  @Test
  void what_was_taken_back_is_no_longer_valid() {
    MasterData revoked =
        Certificates.garden(Certificates.vietgap().revoked(LocalDate.parse("2025-06-01")));

    assertThat(Checked.by(rule, Certificates.harvest("2025-05-31", Certificates.GARDEN, revoked)))
        .isEmpty();
    assertThat(Checked.by(rule, Certificates.harvest("2025-06-01", Certificates.GARDEN, revoked)))
        .hasSize(1);
  }

  @Test
  void a_certificate_that_nobody_knows_proves_nothing() {
    assertThat(
            Sample.told(
                Checked.by(
                    rule,
                    Certificates.harvest("2026-01-01", Certificates.GARDEN, MasterData.none()))))
        .isEqualTo("CERTIFICATE_NOT_VALID UNDECIDED");
  }
}
