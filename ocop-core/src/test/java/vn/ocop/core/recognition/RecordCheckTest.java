package vn.ocop.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.core.recognition.Certificates.day;
import static vn.ocop.core.recognition.Certificates.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Where;

class RecordCheckTest {

  private static final LifeRuleBook BOOK = LifeRuleBook.standard();

  private static List<FindingCode> codes(Certificate... certificates) {
    ProductLife life =
        ProductLife.of(List.of(certificates), BOOK, ExtensionPolicy.standard()).orElseThrow();
    return HistoryCheck.check(life, BOOK).stream().map(Finding::code).toList();
  }

  @Test
  void aSoundHistoryHasNoFindings() {
    assertThat(
            codes(
                issued("2020-12-20").decided(day("2020-12-20")).build(),
                issued("2023-12-10").kind(DossierKind.RE_EVALUATION).build(),
                issued("2025-06-10").kind(DossierKind.UPGRADE).star(Star.FOUR).build()))
        .isEmpty();
  }

  @Test
  void aCertificateDatedBeforeItsDecisionIsFoundInItsRecord() {
    Certificate certificate = issued("2024-03-01").decided(day("2024-03-02")).build();
    List<Finding> findings = CertificateCheck.check(certificate, BOOK);

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.code()).isEqualTo(RecognitionFinding.ISSUED_BEFORE_DECIDED);
    assertThat(finding.where().get(Where.Kind.RECORD)).contains("p");
    assertThat(finding.where().get(Where.Kind.FIELD)).contains("issued");
    assertThat(finding.message(Locale.ENGLISH)).contains("2024-03-01").contains("2024-03-02");
    assertThat(finding.message(Locale.forLanguageTag("vi"))).contains("2024-03-01");
  }

  @Test
  void daysBeforeTheProgrammeAreFound() {
    assertThat(codes(issued("2018-12-31").build()))
        .containsExactly(
            RecognitionFinding.BEFORE_PROGRAMME, RecognitionFinding.ISSUED_BEFORE_DECISION);
    assertThat(codes(issued("2019-09-01").decided(day("2018-09-01")).build()))
        .containsExactly(RecognitionFinding.BEFORE_PROGRAMME);
  }

  @Test
  void recognisedAsNewWhileValidIsAnOverlap() {
    assertThat(codes(issued("2023-05-10").build(), issued("2024-05-10").build()))
        .containsExactly(RecognitionFinding.OVERLAPPING_RECOGNITION);
    assertThat(codes(issued("2023-05-10").build(), issued("2023-05-10").build()))
        .containsExactly(RecognitionFinding.OVERLAPPING_RECOGNITION);
    assertThat(codes(issued("2020-05-10").build(), issued("2023-05-11").build())).isEmpty();
  }

  @Test
  void aRevokedProductIsNotReEvaluated() {
    Certificate revoked =
        issued("2023-05-10")
            .revocation(Revocation.of(day("2024-01-01"), RevocationCase.UNTRUE_DOSSIER))
            .build();

    assertThat(codes(revoked, issued("2024-06-01").kind(DossierKind.RE_EVALUATION).build()))
        .containsExactly(RecognitionFinding.REVOKED_RE_EVALUATED);
    assertThat(codes(revoked, issued("2024-06-01").build())).isEmpty();
  }

  @Test
  void anUpgradeRaisesTheRankOfAnEarlierCertificate() {
    assertThat(codes(issued("2024-06-01").kind(DossierKind.UPGRADE).build()))
        .containsExactly(RecognitionFinding.NO_EARLIER_CERTIFICATE);
    assertThat(
            codes(
                issued("2023-06-01").build(),
                issued("2024-06-01").kind(DossierKind.UPGRADE).build()))
        .containsExactly(RecognitionFinding.UPGRADE_WITHOUT_RISE);
  }

  @Test
  void twoStarsHaveNoCertificate() {
    assertThat(codes(issued("2024-06-01").star(Star.TWO).build()))
        .containsExactly(RecognitionFinding.STAR_WITHOUT_CERTIFICATE);
  }

  @Test
  void lateFilingResultsAndRevocationsAreFound() {
    Certificate late =
        issued("2026-06-03")
            .reEvaluation(
                new ReEvaluation(
                    day("2029-02-04"),
                    Optional.of(day("2029-02-10")),
                    Optional.of(day("2029-03-28"))))
            .build();
    Certificate early =
        issued("2026-06-03").reEvaluation(ReEvaluation.filedOn(day("2028-12-04"))).build();
    Certificate onTime =
        issued("2026-06-03")
            .reEvaluation(
                new ReEvaluation(
                    day("2029-02-03"),
                    Optional.of(day("2029-02-10")),
                    Optional.of(day("2029-03-27"))))
            .build();
    Certificate slow =
        issued("2026-06-03")
            .revocation(
                new Revocation(day("2027-01-17"), Optional.empty(), Optional.of(day("2027-01-01"))))
            .build();

    assertThat(codes(late))
        .containsExactly(RecognitionFinding.RESULT_LATE, RecognitionFinding.FILED_LATE);
    assertThat(codes(early)).containsExactly(RecognitionFinding.FILED_EARLY);
    assertThat(codes(onTime)).isEmpty();
    assertThat(codes(slow)).containsExactly(RecognitionFinding.REVOCATION_LATE);
  }

  @Test
  void daysOutOfOrderAreFound() {
    assertThat(
            codes(
                issued("2026-06-03")
                    .withdrawn(day("2026-06-02"))
                    .revocation(
                        new Revocation(
                            day("2026-06-05"), Optional.empty(), Optional.of(day("2026-06-06"))))
                    .build()))
        .containsExactly(
            RecognitionFinding.EVENT_BEFORE_ISSUE,
            RecognitionFinding.DAYS_OUT_OF_ORDER,
            RecognitionFinding.ENDED_TWICE);
  }

  @Test
  void statedTermsAndExtensionsWithoutARuleAreFound() {
    assertThat(codes(issued("2022-01-10").statedLastDay(day("2024-12-31")).build()))
        .containsExactly(RecognitionFinding.STATED_TERM_DIFFERS);
    assertThat(codes(issued("2022-01-10").extensionRecorded(day("2024-12-31")).build()))
        .containsExactly(RecognitionFinding.EXTENSION_WITHOUT_RULE);
  }

  @Provide
  Arbitrary<List<Certificate>> histories() {
    return Certificates.any().list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 500)
  void anyHistoryIsAnsweredAndEveryFindingSpeaksBothLanguages(
      @ForAll("histories") @Size(min = 1) List<Certificate> certificates) {
    ProductLife life = ProductLife.of(certificates, BOOK, ExtensionPolicy.standard()).orElseThrow();

    for (Finding finding : HistoryCheck.check(life, BOOK)) {
      assertThat(finding.where().get(Where.Kind.RECORD)).contains("p");
      assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
      assertThat(finding.message(Locale.forLanguageTag("vi"))).doesNotContain("{");
    }
    for (LocalDate day = day("2019-01-01"); day.getYear() < 2033; day = day.plusDays(7)) {
      assertThat(life.statusOn(day)).isNotEqualTo(CertificateStatus.SUPERSEDED);
    }
  }
}
