package vn.ocop.scoring.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.scorecard.ScoreFinding;
import vn.ocop.scoring.scorecard.ScoreStatus;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetFinding;
import vn.ocop.scoring.testing.Sheets;

class CouncilEngineTest {

  private static final SetEvaluator TEA = Sheets.set(11);
  private static final ScoreSheet BEST = Sheets.best(TEA.criteria());
  private static final CouncilPolicy PLAIN = CouncilPolicy.standard();

  private static Council council(ScoreSheet... sheets) {
    List<Ballot> ballots = new ArrayList<>();
    for (ScoreSheet sheet : sheets) {
      ballots.add(new Ballot("Member " + (ballots.size() + 1), sheet));
    }
    return Council.of(ballots);
  }

  private static ScoreSheet ofTotal(int total) {
    return Sheets.ofTotal(TEA.criteria(), total);
  }

  private static CouncilScorecard score(ScoreSheet... sheets) {
    return TEA.score(council(sheets), PLAIN).orElseThrow();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().stream().map(finding -> finding.code().name()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "70 71 71, 70.67",
    "70 70 71, 70.33",
    "80 81, 80.50",
    "61 62 62 63, 62.00",
    "70 70 70 70 70 70 70 71, 70.13",
    "70 70 70 71 71 71 71 71, 70.63",
    "88, 88.00"
  })
  void theTotalIsTheMeanToTwoDecimalsHalfUp(String totals, String mean) {
    ScoreSheet[] sheets =
        Arrays.stream(totals.split(" ", -1))
            .map(total -> ofTotal(Integer.parseInt(total)))
            .toArray(ScoreSheet[]::new);
    CouncilScorecard card = score(sheets);
    assertThat(card.total()).isEqualTo(new BigDecimal(mean));
    assertThat(card.mean().members()).isEqualTo(sheets.length);
  }

  @Test
  void theBandIsThatOfTheRoundedMean() {
    // 199 members with 90 points and one with 89: 89.995, rounded half up to 90.00.
    List<Ballot> ballots = new ArrayList<>();
    for (int member = 0; member < 200; member++) {
      ballots.add(new Ballot("M" + member, ofTotal(member == 0 ? 89 : 90)));
    }
    CouncilScorecard card = TEA.score(Council.of(ballots), PLAIN).orElseThrow();
    assertThat(card.total()).isEqualTo(new BigDecimal("90.00"));
    assertThat(card.starsByPoints()).contains(Star.FIVE);
    CouncilPolicy down =
        new CouncilPolicy(
            "down",
            2,
            RoundingMode.DOWN,
            MinimumRule.MAJORITY,
            OptionalInt.empty(),
            Optional.empty());
    assertThat(TEA.score(Council.of(ballots), down).orElseThrow().starsByPoints())
        .contains(Star.FOUR);
    CouncilPolicy whole =
        new CouncilPolicy(
            "whole",
            0,
            RoundingMode.HALF_UP,
            MinimumRule.MAJORITY,
            OptionalInt.empty(),
            Optional.empty());
    assertThat(TEA.score(council(ofTotal(89), ofTotal(90)), whole).orElseThrow().starsByPoints())
        .contains(Star.FIVE);
  }

  @Test
  void aMeanJustBelowABandStaysBelow() {
    CouncilScorecard card = score(ofTotal(89), ofTotal(90), ofTotal(90));
    assertThat(card.total()).isEqualTo(new BigDecimal("89.67"));
    assertThat(card.starsByPoints()).contains(Star.FOUR);
  }

  @Test
  void aSinglePersonsCouncilIsThatPersonsCard() {
    ScoreSheet sheet = BEST.with("2.3", 1).with("7", 3);
    CouncilScorecard council = score(sheet);
    var single = TEA.score(sheet).orElseThrow();
    assertThat(council.total()).isEqualByComparingTo(String.valueOf(single.total()));
    assertThat(council.stars()).isEqualTo(single.stars());
    assertThat(council.starsByPoints()).isEqualTo(single.starsByPoints());
    assertThat(council.unmetMinimums()).isEqualTo(single.unmetMinimums());
    assertThat(council.cards()).containsExactly(Map.entry("Member 1", single));
    single
        .parts()
        .forEach(
            (part, points) -> assertThat(council.points(part)).isEqualByComparingTo(points + ""));
  }

  @Test
  void moreThanHalfReachAMinimumForTheCouncilToReachIt() {
    ScoreSheet misses = BEST.with("2.3", 1);
    assertThat(score(BEST, BEST, misses).stars()).contains(Star.FIVE);
    assertThat(score(BEST, misses, misses).stars()).contains(Star.THREE);
    assertThat(score(BEST, misses, misses).unmetMinimums())
        .singleElement()
        .satisfies(
            minimum -> {
              assertThat(minimum.criterion().code()).isEqualTo("2.3");
              assertThat(minimum.star()).isEqualTo(Star.FOUR);
              assertThat(minimum.required()).isEqualTo(3);
              assertThat(minimum.reached()).isEqualTo(1);
            });
  }

  @Test
  void halfOfAnEvenNumberOfMembersIsNotEnough() {
    ScoreSheet misses = BEST.with("2.3", 1);
    assertThat(score(BEST, BEST, misses, misses).stars()).contains(Star.THREE);
    assertThat(score(BEST, BEST, BEST, misses).stars()).contains(Star.FIVE);
    assertThat(score(BEST, misses).stars()).contains(Star.THREE);
  }

  @Test
  void underEveryMemberOneWhoMissesIsEnoughToMiss() {
    CouncilPolicy strict = PLAIN.withMinimumRule("unanimous", MinimumRule.EVERY_MEMBER);
    Council council = council(BEST, BEST, BEST.with("2.3", 2));
    CouncilScorecard card = TEA.score(council, strict).orElseThrow();
    assertThat(card.stars()).contains(Star.THREE);
    assertThat(card.unmetMinimums().get(0).reached()).isEqualTo(2);
    assertThat(card.policy().name()).isEqualTo("unanimous");
    assertThat(TEA.score(council, PLAIN).orElseThrow().stars()).contains(Star.FIVE);
  }

  @Test
  void oneIncompleteBallotLeavesTheCouncilWithoutStars() {
    CouncilScorecard card = score(BEST, BEST.without("2.3"), BEST.without("11").without("2.3"));
    assertThat(card.status()).isEqualTo(ScoreStatus.INCOMPLETE);
    assertThat(card.stars()).isEmpty();
    assertThat(card.starsByPoints()).isEmpty();
    assertThat(card.unmetMinimums()).isEmpty();
    assertThat(card.unanswered()).containsExactly("2.3", "11");
    assertThat(card.total()).isEqualTo(new BigDecimal("97.00"));
  }

  @Test
  void theCouncilRecordsFindingsAsOne() {
    Council council =
        new Council(
            council(BEST, BEST).ballots(), OptionalInt.empty(), List.of("UNSAFE_IMPURITIES"));
    CouncilScorecard card = TEA.score(council, PLAIN).orElseThrow();
    assertThat(card.status()).isEqualTo(ScoreStatus.DISQUALIFIED);
    assertThat(card.stars()).isEmpty();
    assertThat(card.disqualifiers()).extracting(Note::code).containsExactly("UNSAFE_IMPURITIES");
  }

  @Test
  void aFindingOnABallotIsRefusedWithItsMember() {
    Outcome<CouncilScorecard> outcome =
        TEA.score(council(BEST, BEST.disqualifiedBy("UNSAFE_IMPURITIES")), PLAIN);
    assertThat(codes(outcome)).containsExactly("BALLOT_WITH_DISQUALIFIERS");
    assertThat(outcome.findings().get(0).where()).hasToString("juror Member 2");
  }

  @Test
  void aCouncilWithoutBallotsIsRefused() {
    Outcome<CouncilScorecard> outcome = TEA.score(council(), PLAIN);
    assertThat(codes(outcome)).containsExactly("NO_BALLOT");
    assertThat(outcome.findings().get(0).where()).hasToString("field ballots");
  }

  @Test
  void oneMemberCannotVoteTwice() {
    Council council =
        Council.of(
            List.of(new Ballot("An", BEST), new Ballot("Bình", BEST), new Ballot("An", BEST)));
    Outcome<CouncilScorecard> outcome = TEA.score(council, PLAIN);
    assertThat(codes(outcome)).containsExactly("DUPLICATE_JUROR");
    assertThat(outcome.findings().get(0).where()).hasToString("juror An");
    assertThat(outcome.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Member “An” has two ballots");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void everyBallotCarriesAName(String name) {
    Council council =
        Council.of(List.of(new Ballot("An", BEST), new Ballot(name, BEST), new Ballot(name, BEST)));
    Outcome<CouncilScorecard> outcome = TEA.score(council, PLAIN);
    assertThat(codes(outcome)).containsExactly("JUROR_BLANK", "JUROR_BLANK");
    assertThat(outcome.findings())
        .map(finding -> finding.message(new Locale("vi")))
        .containsExactly(
            "Phiếu thứ 2 không ghi tên thành viên", "Phiếu thứ 3 không ghi tên thành viên");
  }

  @Test
  void everyFaultOfEveryBallotIsFoundWithItsMember() {
    Outcome<CouncilScorecard> outcome =
        TEA.score(council(BEST.with("x", 1), BEST, BEST.with("1.1", 7).with("5.1", 1)), PLAIN);
    assertThat(outcome.findings())
        .map(finding -> finding.code() + " " + finding.where())
        .containsExactly(
            SheetFinding.UNKNOWN_CRITERION + " juror Member 1, criterion x",
            SheetFinding.CHOICE_OUT_OF_RANGE + " juror Member 3, criterion 1.1",
            SheetFinding.NOT_APPLICABLE + " juror Member 3, criterion 5.2");
  }

  @Test
  void anUnknownFindingOfTheCouncilIsRefused() {
    Council council =
        new Council(council(BEST).ballots(), OptionalInt.empty(), List.of("NONE_SUCH"));
    assertThat(codes(TEA.score(council, PLAIN))).containsExactly("UNKNOWN_DISQUALIFIER");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 4, false",
    "3, 4, true",
    "3, 5, false",
    "4, 5, true",
    "6, 9, false",
    "7, 9, true"
  })
  void aQuorumOfThreeQuartersIsReachedExactlyOrExceeded(int voting, int appointed, boolean met) {
    CouncilPolicy policy = PLAIN.withQuorum("three-quarters", 3, 4);
    ScoreSheet[] sheets = new ScoreSheet[voting];
    Arrays.fill(sheets, BEST);
    Council council = new Council(council(sheets).ballots(), OptionalInt.of(appointed), List.of());
    Outcome<CouncilScorecard> outcome = TEA.score(council, policy);
    assertThat(outcome.toOptional().isPresent()).isEqualTo(met);
    if (met) {
      assertThat(outcome.orElseThrow().appointed()).hasValue(appointed);
    } else {
      assertThat(codes(outcome)).containsExactly("QUORUM_MISSED");
      assertThat(outcome.findings().get(0).message(Locale.ENGLISH))
          .isEqualTo(
              "%d of %d members vote; policy three-quarters asks for at least 3/4"
                  .formatted(voting, appointed));
    }
  }

  @Test
  void aQuorumThatCannotBeCheckedIsWarnedOf() {
    CouncilPolicy policy = PLAIN.withQuorum("three-quarters", 3, 4);
    CouncilScorecard card = TEA.score(council(BEST), policy).orElseThrow();
    assertThat(card.warnings())
        .extracting(Finding::code)
        .containsExactly(CouncilFinding.QUORUM_UNDECIDED);
    assertThat(card.warnings().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void thereCannotBeMoreBallotsThanMembers() {
    Council council =
        new Council(council(BEST, BEST, BEST).ballots(), OptionalInt.of(2), List.of());
    assertThat(codes(TEA.score(council, PLAIN))).containsExactly("MORE_BALLOTS_THAN_MEMBERS");
    assertThatThrownBy(() -> new Council(List.of(), OptionalInt.of(0), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("appointed");
  }

  @Test
  void aSpreadOfTenPointsIsWarnedOfAndOneOfNineIsNot() {
    CouncilScorecard wide = score(ofTotal(70), ofTotal(80), ofTotal(75));
    assertThat(wide.spread()).isEqualTo(10);
    assertThat(wide.warnings())
        .extracting(Finding::code)
        .containsExactly(CouncilFinding.SPREAD_TOO_WIDE);
    assertThat(wide.warnings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "Members’ totals differ by 10 points; from 10 points on they should score again");
    CouncilScorecard narrow = score(ofTotal(70), ofTotal(79));
    assertThat(narrow.spread()).isEqualTo(9);
    assertThat(narrow.warnings()).isEmpty();
  }

  @Test
  void theLimitOfTheSpreadIsThePolicys() {
    Council council = council(ofTotal(70), ofTotal(75));
    CouncilPolicy five = PLAIN.withSpreadLimit("five points", OptionalInt.of(5));
    CouncilPolicy none = PLAIN.withSpreadLimit("no limit", OptionalInt.empty());
    assertThat(TEA.score(council, five).orElseThrow().warnings())
        .extracting(Finding::code)
        .containsExactly(CouncilFinding.SPREAD_TOO_WIDE);
    assertThat(TEA.score(council(ofTotal(30), BEST), none).orElseThrow().warnings()).isEmpty();
    assertThat(TEA.score(council, five).orElseThrow().policy().name()).isEqualTo("five points");
  }

  @Test
  void disagreementsAreRankedWidestFirstAndInTheDecisionsOrderWhereEqual() {
    CouncilScorecard card =
        score(
            BEST.with("9", 2).with("1.1", 2),
            BEST.with("5.3", 1).with("11", 2),
            BEST.with("4.1", 3).with("9", 1));
    assertThat(card.disagreements())
        .map(d -> d.criterion().code() + " " + d.lowest() + "-" + d.highest())
        .containsExactly("5.3 0-5", "9 1-5", "4.1 3-5", "1.1 2-3", "11 2-3");
    assertThat(card.disagreements().get(1).points())
        .containsExactly(
            Map.entry("Member 1", 3), Map.entry("Member 2", 5), Map.entry("Member 3", 1));
    assertThat(card.disagreements().get(1).spread()).isEqualTo(4);
  }

  @Test
  void membersWhoAgreeHaveNoDisagreement() {
    assertThat(score(BEST, BEST, BEST).disagreements()).isEmpty();
  }

  @Test
  void warningsOfSingleCardsAreToldOnceInTheDecisionsOrder() {
    SetEvaluator water = Sheets.set(16);
    ScoreSheet best = Sheets.best(water.criteria());
    Council council = council(best.with("6.4", 1), best.with("6.1", 1).with("6.4", 1), best);
    assertThat(water.score(council, PLAIN).orElseThrow().warnings())
        .map(warning -> warning.code() + " " + warning.where())
        .containsExactly(
            ScoreFinding.ENDING_NOTE_BY_POINTS + " criterion 6.1",
            ScoreFinding.ENDING_NOTE_BY_POINTS + " criterion 6.4");
  }

  @Test
  void theMeanOfAPartIsRoundedLikeTheTotal() {
    CouncilScorecard card = score(BEST, BEST, BEST.with("1.1", 2));
    assertThat(card.points(Part.A)).isEqualTo(new BigDecimal("39.67"));
    assertThat(card.points(Part.B)).isEqualTo(new BigDecimal("25.00"));
    assertThat(card.points(Part.C)).isEqualTo(new BigDecimal("35.00"));
  }

  @Test
  void aMinimumOfAConditionedCriterionBindsThoseToWhomItApplies() {
    CouncilScorecard card =
        score(BEST.with("5.1", 1).without("5.2"), BEST, BEST.with("5.1", 1).without("5.2"));
    assertThat(card.status()).isEqualTo(ScoreStatus.SCORED);
    assertThat(card.unmetMinimums())
        .map(minimum -> minimum.criterion().code() + " " + minimum.star())
        .containsExactly("5.1 FOUR");
  }

  @Test
  void theStandardPolicyIsNamedAndDocumented() {
    assertThat(score(BEST).policy())
        .isEqualTo(
            new CouncilPolicy(
                "plain-mean",
                2,
                RoundingMode.HALF_UP,
                MinimumRule.MAJORITY,
                OptionalInt.of(10),
                Optional.empty()));
  }
}
