package vn.ocop.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.core.recognition.Certificates.day;
import static vn.ocop.core.recognition.Certificates.issued;
import static vn.ocop.core.recognition.Certificates.life;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.Period;

class CertificateLifeTest {

  @ParameterizedTest
  @CsvSource({
    "2023-05-10, 2026-05-10", // Civil Code, Articles 147 and 148
    "2024-02-29, 2027-02-28",
    "2025-02-28, 2028-02-28",
    "2026-12-31, 2029-12-31",
    "2021-03-15, 2024-03-15"
  })
  void aTermOf36MonthsEndsOnTheDayWithTheSameNumber(LocalDate issued, LocalDate last) {
    CertificateLife life = life(issued(issued.toString()).build(), ExtensionPolicy.RECORDED_ONLY);

    assertThat(life.termEnd()).isEqualTo(last);
    assertThat(life.lastValidDay()).isEqualTo(last);
    assertThat(life.statusOn(issued.minusDays(1))).isEqualTo(CertificateStatus.NOT_YET);
    assertThat(life.statusOn(issued).isValid()).isTrue();
    assertThat(life.statusOn(last).isValid()).isTrue();
    assertThat(life.statusOn(last.plusDays(1))).isEqualTo(CertificateStatus.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-03, VALID",
    "2028-12-04, VALID", // 181 days before 2029-06-03
    "2028-12-05, WINDOW_OPEN", // 180 days: Article 7(6)(a)
    "2029-02-03, WINDOW_OPEN", // 120 days
    "2029-02-04, LATE", // 119 days
    "2029-06-03, LATE",
    "2029-06-04, EXPIRED"
  })
  void theWindowRunsFrom180To120DaysBeforeTheEndOfTheTerm(LocalDate day, CertificateStatus status) {
    CertificateLife life = life(issued("2026-06-03").build());

    assertThat(life.statusOn(day)).isEqualTo(status);
  }

  @Test
  void theWindowIsKnownFromTheDayOfTheDecisionThatBringsIt() {
    // Ends on 2026-09-30: the window would be 2026-04-03 to 2026-06-02.
    CertificateLife life = life(issued("2023-09-30").build());

    assertThat(life.statusOn(day("2026-05-21"))).isEqualTo(CertificateStatus.VALID);
    assertThat(life.statusOn(day("2026-05-22"))).isEqualTo(CertificateStatus.WINDOW_OPEN);
    assertThat(life.statusOn(day("2026-06-02"))).isEqualTo(CertificateStatus.WINDOW_OPEN);
    assertThat(life.statusOn(day("2026-06-03"))).isEqualTo(CertificateStatus.LATE);
    assertThat(life.statusOn(day("2026-10-01"))).isEqualTo(CertificateStatus.EXPIRED);
    assertThat(life.windowAsOf(day("2026-05-21")).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(RecognitionFinding.WINDOW_UNKNOWN));
    assertThat(life.windowAsOf(day("2026-05-22")).orElseThrow())
        .isEqualTo(Period.of(day("2026-04-03"), day("2026-06-02")));
  }

  @Test
  void aWindowThatClosedBeforeTheDecisionExtendsTheCertificate() {
    // Ends on 2026-09-18: the window's last day, 2026-05-21, lies the day before 26/2026.
    CertificateLife extended = life(issued("2023-09-18").build());
    CertificateLife justNot = life(issued("2023-09-19").build());

    assertThat(extended.statusOn(day("2026-09-19"))).isEqualTo(CertificateStatus.EXTENDED);
    assertThat(extended.statusOn(day("2027-03-17"))).isEqualTo(CertificateStatus.EXTENDED);
    assertThat(extended.statusOn(day("2027-03-18"))).isEqualTo(CertificateStatus.EXPIRED);
    assertThat(extended.lastValidDay()).isEqualTo(day("2026-09-18").plusDays(180));
    assertThat(justNot.statusOn(day("2026-09-20"))).isEqualTo(CertificateStatus.EXPIRED);
    assertThat(extended.standingOn(day("2026-12-01")).basis())
        .contains(Citation.ofArticle("26/2026/QĐ-TTg", "12(3)"));
  }

  @Test
  void aTermThatEndedBeforeTheDecisionIsNotRevived() {
    assertThat(life(issued("2023-05-21").build()).statusOn(day("2026-05-22")))
        .isEqualTo(CertificateStatus.EXPIRED);
    assertThat(life(issued("2023-05-22").build()).statusOn(day("2026-05-23")))
        .isEqualTo(CertificateStatus.EXTENDED);
  }

  @Test
  void anExtensionEndsWithTheResult() {
    CertificateLife life =
        life(
            issued("2023-06-30")
                .reEvaluation(ReEvaluation.filedOn(day("2026-06-10")).withResult(day("2026-08-15")))
                .build());

    assertThat(life.statusOn(day("2026-06-09"))).isEqualTo(CertificateStatus.LATE);
    assertThat(life.statusOn(day("2026-06-10"))).isEqualTo(CertificateStatus.UNDER_REVIEW);
    assertThat(life.statusOn(day("2026-07-01"))).isEqualTo(CertificateStatus.EXTENDED);
    assertThat(life.statusOn(day("2026-08-15"))).isEqualTo(CertificateStatus.EXTENDED);
    assertThat(life.statusOn(day("2026-08-16"))).isEqualTo(CertificateStatus.EXPIRED);
  }

  @Test
  void thePolicySaysWhoIsExtended() {
    Certificate late =
        issued("2026-06-01").reEvaluation(ReEvaluation.filedOn(day("2029-05-20"))).build();
    Certificate recorded = issued("2026-06-01").extensionRecorded(day("2029-05-25")).build();
    Certificate transition = issued("2023-06-30").build();

    assertThat(life(late, ExtensionPolicy.RECORDED_ONLY).isExtensible()).isFalse();
    assertThat(life(late, ExtensionPolicy.TRANSITION).isExtensible()).isFalse();
    assertThat(life(late, ExtensionPolicy.ANY_LATE_DOSSIER).isExtensible()).isTrue();
    assertThat(life(recorded, ExtensionPolicy.RECORDED_ONLY).isExtensible()).isTrue();
    assertThat(life(transition, ExtensionPolicy.RECORDED_ONLY).isExtensible()).isFalse();
    assertThat(life(transition, ExtensionPolicy.TRANSITION).isExtensible()).isTrue();
  }

  @Test
  void revocationAndWithdrawalEndValidityOnTheirDay() {
    Certificate revoked =
        issued("2026-06-01")
            .revocation(Revocation.of(day("2027-01-10"), RevocationCase.BREACH_OF_LAW))
            .build();
    Certificate withdrawn = issued("2026-06-01").withdrawn(day("2027-01-10")).build();

    assertThat(life(revoked).statusOn(day("2027-01-09"))).isEqualTo(CertificateStatus.VALID);
    assertThat(life(revoked).statusOn(day("2027-01-10"))).isEqualTo(CertificateStatus.REVOKED);
    assertThat(life(revoked).lastValidDay()).isEqualTo(day("2027-01-09"));
    assertThat(life(withdrawn).statusOn(day("2035-01-01"))).isEqualTo(CertificateStatus.WITHDRAWN);
    assertThat(life(revoked).standingOn(day("2027-02-01")).basis())
        .contains(Citation.ofArticle("26/2026/QĐ-TTg", "8(1)"));
    assertThat(life(withdrawn).standingOn(day("2027-02-01")).basis()).isEmpty();
  }

  @Test
  void theTermThatTheRecognisingDecisionStatesGoesFirst() {
    CertificateLife life = life(issued("2022-01-10").statedLastDay(day("2024-12-31")).build());

    assertThat(life.statusOn(day("2025-01-01"))).isEqualTo(CertificateStatus.EXPIRED);
  }

  @Test
  void anUnknownDecisionIsAFailureUnlessTheTermIsStated() {
    Certificate unknown = issued("2022-01-10").decision("7/1999").build();

    assertThat(LifeRuleBook.standard().lifeOf(unknown, ExtensionPolicy.standard()).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(RecognitionFinding.NO_LIFE_RULES));
    Certificate stated = ImmutableCertificate.copyOf(unknown).withStatedLastDay(day("2023-01-10"));
    assertThat(life(stated).statusOn(day("2023-01-10"))).isEqualTo(CertificateStatus.VALID);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01, ISSUE, 2026-06-03, 4(3)",
    "2026-07-01, WINDOW_OPENS, 2028-12-05, 7(6)(a)",
    "2029-01-01, FILE, 2029-02-03, 7(6)(a)",
    "2029-02-03, FILE, 2029-02-03, 7(6)(a)",
    "2029-02-04, TERM_END, 2029-06-03, 4(3)"
  })
  void theNextDeadlineComesWithItsArticle(
      LocalDate day, Deadline.Kind kind, LocalDate due, String article) {
    Standing standing = life(issued("2026-06-03").build()).standingOn(day);

    assertThat(standing.next())
        .contains(new Deadline(kind, due, Citation.ofArticle("26/2026/QĐ-TTg", article)));
  }

  @Test
  void under148OnlyTheNoticeIsKnown() {
    Standing standing = life(issued("2023-03-01").build()).standingOn(day("2025-10-01"));

    assertThat(standing.status()).isEqualTo(CertificateStatus.VALID);
    assertThat(standing.next().map(Deadline::kind)).contains(Deadline.Kind.NOTICE);
    assertThat(standing.next().map(Deadline::day)).contains(day("2026-01-30"));
    assertThat(standing.next().flatMap(next -> next.citation().article())).isEmpty();
  }

  @Test
  void aPendingDossierIsDueWithin45Days() {
    Certificate certificate =
        issued("2026-06-03")
            .reEvaluation(
                new ReEvaluation(
                    day("2029-01-10"), Optional.of(day("2029-01-20")), Optional.empty()))
            .build();
    Standing standing = life(certificate).standingOn(day("2029-02-01"));

    assertThat(standing.status()).isEqualTo(CertificateStatus.UNDER_REVIEW);
    assertThat(standing.next())
        .contains(
            new Deadline(
                Deadline.Kind.RESULT,
                day("2029-03-06"),
                Citation.ofArticle("26/2026/QĐ-TTg", "7(6)(g)")));
  }

  @Test
  void anEarlierRecognitionRunsOnUnderTheTransitionalArticle() {
    assertThat(life(issued("2025-01-01").build()).standingOn(day("2026-06-01")).basis())
        .contains(Citation.ofArticle("26/2026/QĐ-TTg", "12(1)"));
  }
}
