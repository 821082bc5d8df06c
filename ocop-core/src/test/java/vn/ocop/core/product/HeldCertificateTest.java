package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Where;
import vn.ocop.core.validation.SharedValidator;
import vn.ocop.core.validation.ValidationFinding;

class HeldCertificateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  private static HeldCertificate certificate(LocalDate issued, Optional<LocalDate> expires) {
    Standard haccp = StandardVocabulary.standard().find("HACCP").orElseThrow();
    return new HeldCertificate(haccp, "H-1", "Quacert", issued, expires);
  }

  @Test
  void is_valid_from_its_first_day_to_its_last() {
    HeldCertificate held = certificate(DAY, Optional.of(DAY.plusYears(3)));
    assertThat(held.validOn(DAY.minusDays(1))).isFalse();
    assertThat(held.validOn(DAY)).isTrue();
    assertThat(held.validOn(DAY.plusYears(3))).isTrue();
    assertThat(held.validOn(DAY.plusYears(3).plusDays(1))).isFalse();
  }

  @Test
  void without_a_last_day_never_expires() {
    assertThat(certificate(DAY, Optional.empty()).validOn(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(certificate(DAY, Optional.empty()).validOn(DAY.minusDays(1))).isFalse();
  }

  @Property(tries = 300)
  void is_valid_on_as_many_days_as_its_term_has(@ForAll @IntRange(max = 400) int length) {
    HeldCertificate held = certificate(DAY, Optional.of(DAY.plusDays(length)));
    long valid = DAY.minusDays(10).datesUntil(DAY.plusDays(500)).filter(held::validOn).count();
    assertThat(valid).isEqualTo(length + 1L);
  }

  @Test
  void a_term_that_ends_before_it_begins_is_a_finding_at_its_end() {
    HeldCertificate held = certificate(DAY, Optional.of(DAY.minusDays(1)));
    assertThat(held.validOn(DAY)).isFalse();
    assertThat(SharedValidator.findings(held))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(ValidationFinding.TERM_IN_ORDER);
              assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.FIELD, "expires"));
            });
    assertThat(SharedValidator.findings(certificate(DAY, Optional.of(DAY)))).isEmpty();
    assertThat(SharedValidator.findings(certificate(DAY, Optional.empty()))).isEmpty();
  }
}
