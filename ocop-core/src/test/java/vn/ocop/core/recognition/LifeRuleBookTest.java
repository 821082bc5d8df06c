package vn.ocop.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.core.recognition.Certificates.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.DecisionBook;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.law.Star;

class LifeRuleBookTest {

  private static final LifeRuleBook BOOK = LifeRuleBook.standard();

  @Test
  void decisionsBearTheNumbersAndDaysOfTheLaw() {
    for (LifeRules rules : BOOK.rules()) {
      assertThat(DecisionBook.standard().named(rules.shortNumber()).orElseThrow())
          .satisfies(
              decision -> {
                assertThat(decision.number()).isEqualTo(rules.number());
                assertThat(decision.inForce().from()).isEqualTo(rules.from());
              });
    }
    assertThat(BOOK.rules()).hasSameSizeAs(DecisionBook.standard().decisions());
  }

  @Test
  void whatIsNotKnownOfEarlierDecisionsIsEmpty() {
    LifeRules earlier = BOOK.named("148/QĐ-TTg").orElseThrow();

    assertThat(earlier.term().amount()).isEqualTo(36);
    assertThat(earlier.window()).isEmpty();
    assertThat(earlier.extension()).isEmpty();
    assertThat(earlier.revokerOf(Star.THREE)).isEmpty();
    assertThat(earlier.resultDue(day("2025-01-01"))).isEmpty();
    assertThat(earlier.revocationDue(day("2025-01-01"))).isEmpty();
    assertThat(earlier.notice().map(LifeRules.Limit::amount)).contains(30);
  }

  @Test
  void theProvinceRevokesThreeAndFourStarsAndTheMinisterFive() {
    LifeRules rules = BOOK.named("26/2026").orElseThrow();

    assertThat(rules.revokerOf(Star.THREE).map(LifeRules.Revoker::level))
        .contains(EvaluationLevel.PROVINCE);
    assertThat(rules.revokerOf(Star.FOUR).map(LifeRules.Revoker::level))
        .contains(EvaluationLevel.PROVINCE);
    assertThat(rules.revokerOf(Star.FIVE).map(LifeRules.Revoker::level))
        .contains(EvaluationLevel.CENTRAL);
    assertThat(rules.revokerOf(Star.TWO)).isEmpty();
    assertThat(rules.revocationDue(day("2027-01-01"))).contains(day("2027-01-16"));
    assertThat(RevocationCase.values()).hasSize(6);
    assertThat(Stream.of(RevocationCase.values()).map(RevocationCase::point))
        .containsExactly("a", "b", "c", "d", "đ", "e");
  }

  @Test
  void rulesApplyFromTheirDay() {
    assertThat(BOOK.inForce(day("2019-08-20"))).isEmpty();
    assertThat(BOOK.inForce(day("2026-05-21")).map(LifeRules::shortNumber)).contains("148/2023");
    assertThat(BOOK.inForce(day("2026-05-22")).map(LifeRules::shortNumber)).contains("26/2026");
  }

  @Test
  void aFurtherDecisionIsOneMoreSetOfRules() {
    LifeRules now = BOOK.named("26/2026").orElseThrow();
    LifeRules next =
        new LifeRules(
            "9/2030/QĐ-TTg",
            "9/2030",
            day("2030-01-01"),
            new LifeRules.Limit(60, now.citation()),
            Optional.of(new LifeRules.FilingWindow(90, 60, now.citation())),
            now.processing(),
            now.communeCheck(),
            Optional.empty(),
            Optional.empty(),
            now.revocation(),
            now.revocationCases(),
            now.revocationBy(),
            now.revokers(),
            now.earlier());
    LifeRuleBook book =
        LifeRuleBook.of(
            Stream.concat(BOOK.rules().stream(), Stream.of(next)).toList(),
            BOOK.programmeFirstDay());
    Certificate certificate = Certificates.issued("2027-06-01").build();
    CertificateLife life = book.lifeOf(certificate, ExtensionPolicy.standard()).orElseThrow();

    // The window of 26/2026, from 2029-12-03, gives way to that of the next decision.
    assertThat(life.statusOn(day("2029-12-31"))).isEqualTo(CertificateStatus.WINDOW_OPEN);
    assertThat(life.statusOn(day("2030-01-01"))).isEqualTo(CertificateStatus.VALID);
    assertThat(life.statusOn(day("2030-03-03"))).isEqualTo(CertificateStatus.WINDOW_OPEN);
    assertThat(life.statusOn(day("2030-04-03"))).isEqualTo(CertificateStatus.LATE);
    assertThat(life.filingDeadline()).contains(day("2030-04-02"));
  }

  @Test
  void anEmptyBookAndTwoRulesOfOneDayAreRefused() {
    assertThatThrownBy(() -> LifeRuleBook.of(List.of(), day("2019-01-01")))
        .hasMessageContaining("rules");
    LifeRules one = BOOK.rules().get(0);
    assertThatThrownBy(() -> LifeRuleBook.of(List.of(one, one), day("2019-01-01")))
        .hasMessageContaining("2019-08-21");
  }

  @Test
  void everyConstantHasANameInBothLanguages() {
    for (CertificateStatus status : CertificateStatus.values()) {
      assertThat(status.label().vi()).isNotEqualTo(status.label().en());
    }
    for (RevocationCase cause : RevocationCase.values()) {
      assertThat(cause.label().vi()).isNotEqualTo(cause.label().en());
    }
    for (ExtensionPolicy policy : ExtensionPolicy.values()) {
      assertThat(policy.label().vi()).isNotEqualTo(policy.label().en());
    }
    for (Deadline.Kind kind : Deadline.Kind.values()) {
      assertThat(kind.label().vi()).isNotEqualTo(kind.label().en());
    }
    for (RecognitionFinding code : RecognitionFinding.values()) {
      assertThat(code.template(Locale.ENGLISH)).isNotBlank();
      assertThat(code.template(Locale.forLanguageTag("vi"))).isNotBlank();
    }
  }
}
