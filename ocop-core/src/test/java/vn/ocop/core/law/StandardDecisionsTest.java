package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@code decisions.properties} ships. */
class StandardDecisionsTest {

  private static final Decision LAW = DecisionBook.standard().named("26/2026").orElseThrow();

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @Test
  void decision26Of2026IsInForceFromTheDayOfItsIssue() {
    assertThat(LAW.number()).isEqualTo("26/2026/QĐ-TTg");
    assertThat(LAW.issued()).isEqualTo(LocalDate.of(2026, 5, 22));
    assertThat(LAW.inForce()).isEqualTo(Period.startingOn(LocalDate.of(2026, 5, 22)));
    assertThat(LAW.appendix()).contains("II");
    assertThat(DecisionBook.standard().newestInForce(LocalDate.of(2026, 5, 22)).toOptional())
        .contains(LAW);
    assertThat(DecisionBook.standard().named("26/2026/QĐ-TTg").toOptional()).contains(LAW);
  }

  @Test
  void everyDecisionHasTheSameStarBands() {
    assertThat(DecisionBook.standard().decisions())
        .allSatisfy(decision -> assertThat(decision.bands()).isEqualTo(SampleDecisions.BANDS));
  }

  @Test
  void fiveStarsAreRecognisedByTheCentreFourAndThreeByTheProvince() {
    assertThat(LAW.recognitionOf(Star.FIVE, DAY).orElseThrow().level())
        .isEqualTo(EvaluationLevel.CENTRAL);
    assertThat(LAW.recognitionOf(Star.FOUR, DAY).orElseThrow().level())
        .isEqualTo(EvaluationLevel.PROVINCE);
    assertThat(LAW.recognitionOf(Star.THREE, DAY).orElseThrow().level())
        .isEqualTo(EvaluationLevel.PROVINCE);
    assertThat(LAW.recognitionOf(Star.TWO, DAY)).isEmpty();
    assertThat(LAW.recognitionOf(Star.ONE, DAY)).isEmpty();
    assertThat(LAW.recognitionOf(Star.FIVE, DAY).orElseThrow().authority().in(Locale.ENGLISH))
        .isEqualTo("Minister of Agriculture and Environment");
    assertThat(LAW.recognitionOf(Star.FIVE, DAY).orElseThrow().authority().in(new Locale("vi")))
        .isEqualTo("Bộ trưởng Bộ Nông nghiệp và Môi trường");
  }

  @Test
  void noDecisionIsKnownBeforeTheProgrammeBegan() {
    assertThat(DecisionBook.standard().newestInForce(LocalDate.of(2019, 8, 20)).toOptional())
        .isEmpty();
  }

  @Test
  void threeStarsMovedFromTheDistrictToTheProvinceOn6July2025() {
    Decision old = DecisionBook.standard().named("148/2023").orElseThrow();

    assertThat(levelOfThreeStars(old, LocalDate.of(2025, 7, 5)))
        .isEqualTo(EvaluationLevel.DISTRICT);
    assertThat(levelOfThreeStars(old, LocalDate.of(2025, 7, 6)))
        .isEqualTo(EvaluationLevel.PROVINCE);
  }

  private static EvaluationLevel levelOfThreeStars(Decision decision, LocalDate day) {
    return decision.recognitionOf(Star.THREE, day).orElseThrow().level();
  }
}
