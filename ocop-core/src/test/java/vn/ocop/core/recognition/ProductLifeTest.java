package vn.ocop.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.core.recognition.Certificates.day;
import static vn.ocop.core.recognition.Certificates.issued;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.Period;
import vn.ocop.core.law.Star;
import vn.ocop.core.recognition.RegistryQuestions.Due;

class ProductLifeTest {

  private static ProductLife life(Certificate... certificates) {
    return ProductLife.of(
            List.of(certificates), LifeRuleBook.standard(), ExtensionPolicy.standard())
        .orElseThrow();
  }

  @Test
  void eachCertificateIsReplacedByTheNext() {
    ProductLife life =
        life(
            issued("2025-06-10").kind(DossierKind.UPGRADE).star(Star.FOUR).build(),
            issued("2020-12-20").build(),
            issued("2024-01-10").kind(DossierKind.RE_EVALUATION).build());

    assertThat(life.statusOn(day("2020-12-19"))).isEqualTo(CertificateStatus.NOT_YET);
    assertThat(life.statusOn(day("2023-12-20"))).isEqualTo(CertificateStatus.VALID);
    assertThat(life.statusOn(day("2023-12-21"))).isEqualTo(CertificateStatus.EXPIRED);
    assertThat(life.statusOn(day("2024-01-10"))).isEqualTo(CertificateStatus.VALID);
    assertThat(life.lives().get(1).statusOn(day("2025-06-10")))
        .isEqualTo(CertificateStatus.SUPERSEDED);
    assertThat(life.lives().get(1).lastValidDay()).isEqualTo(day("2025-06-09"));
    assertThat(life.currentOn(day("2025-06-10")).certificate().getStar()).isEqualTo(Star.FOUR);
    assertThat(life.standingOn(day("2025-06-10")).status()).isEqualTo(CertificateStatus.VALID);
    assertThat(life.successorOf(life.lives().get(0))).contains(life.lives().get(1));
    assertThat(life.successorOf(life.lives().get(2))).isEmpty();
  }

  @Test
  void whatEndedEarlierIsNotReplaced() {
    ProductLife life =
        life(
            issued("2023-05-10")
                .revocation(Revocation.of(day("2024-01-01"), RevocationCase.OTHER_CONCLUSION))
                .build(),
            issued("2024-06-01").build());

    assertThat(life.lives().get(0).statusOn(day("2024-07-01")))
        .isEqualTo(CertificateStatus.REVOKED);
    assertThat(life.statusOn(day("2024-05-31"))).isEqualTo(CertificateStatus.REVOKED);
    assertThat(life.statusOn(day("2024-06-01"))).isEqualTo(CertificateStatus.VALID);
  }

  @Test
  void certificatesOfTwoProductsAreRefused() {
    assertThatThrownBy(
            () -> life(issued("2023-05-10").build(), issued("2024-05-10").product("q").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("certificates");
    assertThatThrownBy(ProductLifeTest::life)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void theRegistryTellsWhatExpiresInAQuarter() {
    Period quarter = Period.of(day("2029-04-01"), day("2029-06-30"));
    ProductLife runsOut = life(issued("2026-06-03").build());
    ProductLife renewed =
        life(
            issued("2026-06-03").build(),
            issued("2029-05-20").kind(DossierKind.RE_EVALUATION).build());
    ProductLife later = life(issued("2026-07-03").build());
    ProductLife revoked =
        life(
            issued("2026-06-03")
                .revocation(Revocation.of(day("2029-05-01"), RevocationCase.MARK_MISUSED))
                .build());

    assertThat(
            RegistryQuestions.expiring(Stream.of(runsOut, renewed, later, revoked), quarter)
                .map(Due::day))
        .containsExactly(day("2029-06-03"));
  }

  @Test
  void theRegistryTellsWhatIsLateAndWhatHasToBeFiled() {
    ProductLife open = life(issued("2026-06-03").build());
    ProductLife filed =
        life(issued("2026-06-03").reEvaluation(ReEvaluation.filedOn(day("2029-01-10"))).build());
    ProductLife old = life(issued("2023-03-03").build());

    assertThat(
            RegistryQuestions.toFile(
                    Stream.of(open, filed, old), Period.of(day("2029-02-01"), day("2029-02-28")))
                .map(Due::day))
        .containsExactly(day("2029-02-03"));
    assertThat(
            RegistryQuestions.toFile(
                Stream.of(open, filed, old), Period.of(day("2025-10-01"), day("2025-12-31"))))
        .isEmpty();
    assertThat(
            RegistryQuestions.standing(
                Stream.of(open, filed, old), CertificateStatus.LATE, day("2029-02-04")))
        .containsExactly(open);
  }

  @Test
  void theRegistryIsReadLazily() {
    List<String> seen = new ArrayList<>();
    Stream<ProductLife> endless =
        Stream.iterate(0, i -> i + 1)
            .map(
                i -> {
                  seen.add("p" + i);
                  return life(issued("2026-06-03").product("p" + i).build());
                });

    assertThat(
            RegistryQuestions.expiring(endless, Period.of(day("2029-06-01"), day("2029-06-30")))
                .limit(3)
                .count())
        .isEqualTo(3);
    assertThat(seen).hasSizeLessThan(5);
  }
}
