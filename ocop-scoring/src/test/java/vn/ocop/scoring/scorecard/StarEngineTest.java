package vn.ocop.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.NoteKind;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.SmallDecision;

/** Examples that read like the decision: Article 3 and Appendix II of Decision 26/2026/QĐ-TTg. */
class StarEngineTest {

  private static final SetEvaluator TEA = Sheets.set(11);

  /** A tea that has everything the marks ask for four stars; 73 points. */
  private static final ScoreSheet FOUR_STAR_TEA =
      Sheets.parse(
          """
          1.1=3 1.2=2 1.3=3 1.4=2 1.5=3 1.6=2 1.7=2 2.1=4 2.2=3 2.3=3 2.4=2
          3.1=2 3.2=1 3.3=3 3.4=2 3.5=2
          4.1=3 4.2=3 4.3=4 5.1=5 5.2=2 5.3=3
          6.1.1=3 6.1.2=3 6.2.1=3 6.2.2=3 6.2.3=3 7=3 8=2 9=2 10=2 11=2
          """);

  private static Scorecard score(SetEvaluator set, ScoreSheet sheet) {
    return set.score(sheet).orElseThrow();
  }

  private static List<String> told(Scorecard card) {
    return card.unmetMinimums().stream()
        .map(
            m ->
                "%s for %d stars: %d of %d"
                    .formatted(m.criterion().code(), m.star().rank(), m.reached(), m.required()))
        .toList();
  }

  @Test
  void aTeaWithSeventyThreePointsAndAllMinimumsHasFourStars() {
    Scorecard card = score(TEA, FOUR_STAR_TEA);
    assertThat(card.status()).isEqualTo(ScoreStatus.SCORED);
    assertThat(card.total()).isEqualTo(73);
    assertThat(card.parts()).isEqualTo(Map.of(Part.A, 31, Part.B, 17, Part.C, 25));
    assertThat(card.starsByPoints()).contains(Star.FOUR);
    assertThat(card.stars()).contains(Star.FOUR);
    assertThat(card.unmetMinimums()).isEmpty();
    assertThat(card.unanswered()).isEmpty();
  }

  @Test
  void aTeaWithFourStarPointsIsHeldAtThreeByItsLabel() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.with("2.3", 1));
    assertThat(card.total()).isEqualTo(71);
    assertThat(card.starsByPoints()).contains(Star.FOUR);
    assertThat(card.stars()).contains(Star.THREE);
    assertThat(told(card)).containsExactly("2.3 for 4 stars: 1 of 3");
  }

  @Test
  void aMissedThreeStarMinimumLeavesTwoStarsWhateverThePoints() {
    Scorecard card = score(TEA, Sheets.best(TEA.criteria()).with("1.1", 1));
    assertThat(card.total()).isEqualTo(98);
    assertThat(card.starsByPoints()).contains(Star.FIVE);
    assertThat(card.stars()).contains(Star.TWO);
    assertThat(told(card)).containsExactly("1.1 for 3 stars: 1 of 2");
  }

  @Test
  void aMissedFiveStarMinimumLeavesFourStars() {
    Scorecard card = score(TEA, Sheets.best(TEA.criteria()).with("4.1", 3));
    assertThat(card.total()).isEqualTo(98);
    assertThat(card.starsByPoints()).contains(Star.FIVE);
    assertThat(card.stars()).contains(Star.FOUR);
    assertThat(told(card)).containsExactly("4.1 for 5 stars: 3 of 5");
  }

  @Test
  void minimumsOfLowerRanksBindHigherOnes() {
    // A 3-star and a 4-star minimum missed with 5-star points: the lower one decides.
    Scorecard card =
        score(TEA, Sheets.best(TEA.criteria()).with("7", 2).with("2.2", 2).with("1.6", 1));
    assertThat(card.starsByPoints()).contains(Star.FIVE);
    assertThat(card.stars()).contains(Star.TWO);
    assertThat(told(card))
        .containsExactly(
            "2.2 for 3 stars: 1 of 2", "7 for 4 stars: 1 of 3", "7 for 5 stars: 1 of 5");
  }

  @Test
  void minimumsAboveTheRankByPointsAreNotTold() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.with("2.3", 1).with("1.1", 1));
    assertThat(card.total()).isEqualTo(69);
    assertThat(card.starsByPoints()).contains(Star.THREE);
    assertThat(told(card)).containsExactly("1.1 for 3 stars: 1 of 2");
    assertThat(card.stars()).contains(Star.TWO);
  }

  @Test
  void belowThreeStarsNoMinimumBinds() {
    Scorecard card = score(TEA, Sheets.ofTotal(TEA.criteria(), 49));
    assertThat(card.stars()).contains(Star.TWO);
    assertThat(card.unmetMinimums()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "29, ONE",
    "30, TWO",
    "49, TWO",
    "50, THREE",
    "69, THREE",
    "70, FOUR",
    "89, FOUR",
    "90, FIVE",
    "100, FIVE"
  })
  void theRankByPointsChangesAtTheEdgesOfTheBands(int total, Star byPoints) {
    // No tourist service scores below 31 points: set 26 has but one option of 0.
    int sets = total < 31 ? 25 : 26;
    for (int number = 1; number <= sets; number++) {
      SetEvaluator set = Sheets.set(number);
      Scorecard card = score(set, Sheets.ofTotal(set.criteria(), total));
      assertThat(card.total()).isEqualTo(total);
      assertThat(card.starsByPoints()).contains(byPoints);
    }
    assertThat(StarEngine.starsByPoints(TEA.criteria().decision().bands(), total))
        .isEqualTo(byPoints);
  }

  @ParameterizedTest
  @CsvSource({"ONE, 0", "TWO, 30", "THREE, 50", "FOUR, 70", "FIVE, 90"})
  void aRankBeginsWhereTheDecisionSays(Star star, int beginning) {
    assertThat(StarEngine.beginning(TEA.criteria().decision().bands(), star)).isEqualTo(beginning);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 11, 16, 22, 23, 26})
  void theBestSheetHasOneHundredPointsAndFiveStars(int number) {
    SetEvaluator set = Sheets.set(number);
    Scorecard card = score(set, Sheets.best(set.criteria()));
    assertThat(card.total()).isEqualTo(100);
    assertThat(card.stars()).contains(Star.FIVE);
    assertThat(card.lostPoints()).isEmpty();
  }

  @Test
  void withoutAProductStoryItsStructureNeedsNoChoice() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.with("5.1", 1).without("5.2"));
    assertThat(card.status()).isEqualTo(ScoreStatus.SCORED);
    assertThat(card.unanswered()).isEmpty();
    ScoreLine structure = card.lines().get(TEA.criteria().placeOf("5.2").orElseThrow());
    assertThat(structure.state()).isEqualTo(ScoreLine.State.NOT_APPLICABLE);
    assertThat(structure.points()).isZero();
    assertThat(structure.lost()).isEqualTo(2);
  }

  @Test
  void withAProductStoryItsStructureIsMissed() {
    for (int story = 2; story <= 5; story++) {
      Scorecard card = score(TEA, FOUR_STAR_TEA.with("5.1", story).without("5.2"));
      assertThat(card.status()).isEqualTo(ScoreStatus.INCOMPLETE);
      assertThat(card.unanswered()).containsExactly("5.2");
    }
  }

  @Test
  void whetherThereIsAStoryHasToBeAnsweredBeforeItsStructureCanBeLeftOut() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.without("5.1").without("5.2"));
    assertThat(card.unanswered()).containsExactly("5.1", "5.2");
  }

  @Test
  void theStoryOfTourismAlwaysApplies() {
    SetEvaluator tourism = Sheets.set(26);
    Scorecard card = score(tourism, Sheets.best(tourism.criteria()).with("5.1", 1).without("5.2"));
    assertThat(card.unanswered()).containsExactly("5.2");
  }

  @Test
  void aStoryCriterionWhoseFirstOptionEarnsPointsNeverSaysThatThereIsNoStory() {
    SetEvaluator set = SmallDecision.valid().with(SmallDecision.SET, "0 15", "1 15").set();
    assertThat(score(set, Sheets.parse("1.1=3 2=1 4=2")).unanswered()).containsExactly("3");
    assertThat(score(set, Sheets.parse("1.1=3 2=1 3=2 4=2")).total()).isEqualTo(86);
    SetEvaluator zero = SmallDecision.valid().set();
    assertThat(score(zero, Sheets.parse("1.1=3 2=1 4=2")).unanswered()).isEmpty();
  }

  @Test
  void anIncompleteSheetHasPointsOverWhatIsAnsweredAndNoStars() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.without("11").without("2.3").without("4.1"));
    assertThat(card.status()).isEqualTo(ScoreStatus.INCOMPLETE);
    assertThat(card.total()).isEqualTo(73 - 2 - 3 - 3);
    assertThat(card.parts()).isEqualTo(Map.of(Part.A, 28, Part.B, 14, Part.C, 23));
    assertThat(card.starsByPoints()).isEmpty();
    assertThat(card.stars()).isEmpty();
    assertThat(card.unmetMinimums()).isEmpty();
    assertThat(card.unanswered()).containsExactly("2.3", "4.1", "11");
  }

  @Test
  void anEmptySheetLacksEveryCriterion() {
    Scorecard card = score(TEA, ScoreSheet.of(Map.of()));
    assertThat(card.total()).isZero();
    assertThat(card.unanswered()).hasSize(TEA.criteria().criteria().size());
  }

  @Test
  void aRecordedFindingDisqualifiesWhateverThePoints() {
    Scorecard card =
        score(TEA, Sheets.best(TEA.criteria()).disqualifiedBy("IMPORTED_OR_UNKNOWN_MATERIAL"));
    assertThat(card.status()).isEqualTo(ScoreStatus.DISQUALIFIED);
    assertThat(card.stars()).isEmpty();
    assertThat(card.starsByPoints()).contains(Star.FIVE);
    assertThat(card.total()).isEqualTo(100);
    assertThat(card.disqualifiers()).extracting(Note::kind).containsExactly(NoteKind.DISQUALIFY);
  }

  @Test
  void aDisqualifiedSheetMayBeIncomplete() {
    Scorecard card = score(TEA, Sheets.parse("1.1=1").disqualifiedBy("UNSAFE_IMPURITIES"));
    assertThat(card.status()).isEqualTo(ScoreStatus.DISQUALIFIED);
    assertThat(card.starsByPoints()).isEmpty();
    assertThat(card.stars()).isEmpty();
    assertThat(card.unanswered()).hasSize(TEA.criteria().criteria().size() - 1);
  }

  @Test
  void aChoiceWhereTheDecisionIsMisprintedIsWarnedOf() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.with("6.1.1", 2));
    assertThat(card.warnings()).hasSize(1);
    Finding warning = card.warnings().get(0);
    assertThat(warning.code()).isEqualTo(ScoreFinding.MISPRINT);
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.where()).isEqualTo(Where.of(Where.Kind.CRITERION, "6.1.1"));
    assertThat(warning.message(Locale.ENGLISH))
        .isEqualTo(
            "Criterion 6.1.1, option 2: “11” is printed. The criterion’s maximum is 2, and the"
                + " options are 0, 1, 2");
    assertThat(warning.message(new Locale("vi")))
        .isEqualTo(
            "Tiêu chí 6.1.1, mức 2: bản in “11”. Điểm tối đa của tiêu chí là 2; các mức là 0, 1, 2");
    assertThat(score(TEA, FOUR_STAR_TEA).warnings()).isEmpty();
  }

  @Test
  void zeroPointsForASensoryCriterionOfBottledWaterIsWarnedOf() {
    SetEvaluator water = Sheets.set(16);
    ScoreSheet best = Sheets.best(water.criteria());
    for (String code : List.of("6.1", "6.2", "6.3", "6.4")) {
      Scorecard card = score(water, best.with(code, 1));
      assertThat(card.status()).isEqualTo(ScoreStatus.SCORED);
      assertThat(card.warnings())
          .extracting(Finding::code)
          .containsExactly(ScoreFinding.ENDING_NOTE_BY_POINTS);
      assertThat(card.warnings().get(0).where()).isEqualTo(Where.of(Where.Kind.CRITERION, code));
      assertThat(card.warnings().get(0).arguments())
          .containsEntry("note", "SENSORY_CRITERION_AT_ZERO");
    }
    assertThat(score(water, best).warnings()).isEmpty();
    // 6.3 has a middle option above zero, and other groups may have zeros.
    assertThat(score(water, best.with("6.3", 2).with("4.2", 1)).warnings()).isEmpty();
  }

  @Test
  void warningsStandInTheDecisionsOrder() {
    SetEvaluator water = Sheets.set(16);
    ScoreSheet sheet = Sheets.best(water.criteria()).with("6.4", 1).with("6.2", 1).with("6.1", 1);
    assertThat(score(water, sheet).warnings())
        .map(warning -> warning.where().get(Where.Kind.CRITERION).orElseThrow())
        .containsExactly("6.1", "6.2", "6.4");
  }

  @Test
  void everySheetOfASetThatDoesNotAddUpIsWarnedOf() {
    SetEvaluator set =
        SmallDecision.valid()
            .with(SmallDecision.SET, "0 20*** 40****", "0 20*** 39****")
            .with(
                SmallDecision.SET,
                "\"COMPLETE\"",
                "\"INCONSISTENT\", \"reason\": {\"vi\": \"Thiếu\", \"en\": \"Short\"}")
            .set();
    Scorecard card = score(set, Sheets.parse("1.1=3 2=2 3=2 4=4"));
    assertThat(card.total()).isEqualTo(99);
    assertThat(card.warnings())
        .extracting(Finding::code)
        .containsExactly(ScoreFinding.SET_INCONSISTENT);
    assertThat(card.warnings().get(0).message(Locale.ENGLISH)).contains("set 1 (1/2030/QĐ-TTg)");
  }

  @Test
  void lostPointsAreRankedDearestFirstAndInTheDecisionsOrderWhereEqual() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.with("2.3", 1));
    assertThat(card.lostPoints())
        .map(line -> line.criterion().code() + " -" + line.lost())
        .startsWith("2.3 -2", "4.1 -2", "4.3 -2", "5.3 -2", "6.2.3 -2", "7 -2", "9 -2", "1.2 -1");
    assertThat(card.lostPoints().stream().mapToInt(ScoreLine::lost).sum())
        .isEqualTo(100 - card.total());
  }

  @Test
  void everyLineCitesItsCriterion() {
    Scorecard card = score(TEA, FOUR_STAR_TEA);
    assertThat(card.lines())
        .hasSameSizeAs(TEA.criteria().criteria())
        .allSatisfy(
            line ->
                assertThat(line.citation())
                    .isEqualTo(TEA.criteria().citation(line.criterion().code())));
  }

  @Test
  void aCardCannotBeChangedFromOutside() {
    Scorecard card = score(TEA, FOUR_STAR_TEA.with("2.3", 1));
    assertThatThrownBy(() -> card.lines().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> card.unmetMinimums().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> card.parts().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void choicesForAnotherSetAreMisuse() {
    Scorecard card = score(TEA, FOUR_STAR_TEA);
    assertThatThrownBy(() -> Sheets.set(12).score(card.choices()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("choices");
  }

  @Test
  void eitherAlternativeCaseEarnsItsPoints() {
    SetEvaluator tourism = Sheets.set(26);
    ScoreSheet best = Sheets.best(tourism.criteria());
    assertThat(score(tourism, best.with("8", 2).with("9", 2).with("15", 2)).total()).isEqualTo(100);
    assertThat(score(tourism, best.with("8", 4).with("9", 4).with("15", 4)).total()).isEqualTo(100);
    assertThat(score(tourism, best.with("8", 3)).total()).isEqualTo(98);
  }
}
