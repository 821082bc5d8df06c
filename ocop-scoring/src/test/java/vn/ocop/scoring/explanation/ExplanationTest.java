package vn.ocop.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.core.law.Citation;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;

class ExplanationTest {

  private static final Locale VI = new Locale("vi", "VN");
  private static final Locale EN = Locale.ENGLISH;
  private static final SetEvaluator TEA = Sheets.set(11);
  private static final ScoreSheet BEST = Sheets.best(TEA.criteria());
  private static final String SET_VI = "Quyết định 26/2026/QĐ-TTg, Phụ lục II, Bộ tiêu chí 11";
  private static final String SET_EN = "Decision 26/2026/QĐ-TTg, Appendix II, criteria set 11";

  private static Scorecard score(ScoreSheet sheet) {
    return TEA.score(sheet).orElseThrow();
  }

  static Stream<Locale> locales() {
    return Stream.of(VI, EN);
  }

  private static List<ExplainedLine> all(Explanation explanation) {
    List<ExplainedLine> all = new ArrayList<>();
    all.add(explanation.summary());
    all.addAll(explanation.reasons());
    all.addAll(explanation.lines());
    return all;
  }

  private static void assertWhole(Explanation explanation, CriteriaSet set, Locale locale) {
    for (ExplainedLine line : all(explanation)) {
      assertThat(line.text()).isNotBlank().doesNotContain("{").doesNotContain("}");
      assertThat(line.citation())
          .isEqualTo(
              line.criterion().isEmpty()
                  ? Citation.ofSet(set.decision(), set.number()).text(locale)
                  : set.citation(line.criterion()).text(locale));
    }
  }

  @Test
  void sumsAProductUpInOneSentence() {
    assertThat(Explanation.of(score(BEST), VI).summary())
        .isEqualTo(
            new ExplainedLine("", "100/100 điểm (A 40/40, B 25/25, C 35/35): đạt 5 sao", SET_VI));
    assertThat(Explanation.of(score(BEST), EN).summary())
        .isEqualTo(
            new ExplainedLine("", "100/100 points (A 40/40, B 25/25, C 35/35): 5 stars", SET_EN));
    assertThat(Explanation.of(score(BEST), EN).reasons()).isEmpty();
  }

  @Test
  void saysThatAMinimumHoldsTheProductBackAndWhich() {
    Explanation explanation = Explanation.of(score(BEST.with("2.3", 1)), EN);
    assertThat(explanation.summary().text())
        .isEqualTo(
            "98/100 points (A 38/40, B 25/25, C 35/35): enough for 5 stars, but held at 3 by a"
                + " missed minimum");
    String label = TEA.criteria().criterion("2.3").orElseThrow().name().en();
    assertThat(explanation.reasons())
        .containsExactly(
            new ExplainedLine(
                "2.3",
                "For 4 stars criterion 2.3 “" + label + "” needs at least 3 points; it has 1",
                SET_EN + ", criterion 2.3"));
    assertThat(Explanation.of(score(BEST.with("2.3", 1)), VI).reasons().get(0).text())
        .startsWith("Muốn đạt 4 sao, tiêu chí 2.3 “")
        .endsWith("” phải có ít nhất 3 điểm; hiện có 1");
  }

  @Test
  void namesEveryUnansweredCriterion() {
    Explanation explanation = Explanation.of(score(BEST.without("7").without("1.1")), VI);
    assertThat(explanation.summary().text())
        .isEqualTo(
            "Chưa chấm đủ: 92 điểm ở các tiêu chí đã chấm (A 37/40, B 25/25, C 30/35); chưa xếp sao");
    assertThat(explanation.reasons())
        .extracting(ExplainedLine::criterion)
        .containsExactly("1.1", "7");
    assertThat(explanation.lines().get(0).text())
        .startsWith("1.1 ")
        .endsWith(": chưa chấm (tối đa 3 điểm)");
  }

  @Test
  void givesEveryRecordedFindingWithItsPlace() {
    Explanation explanation =
        Explanation.of(
            score(BEST.disqualifiedBy("UNSAFE_IMPURITIES").disqualifiedBy("FORGED_DOSSIER")), EN);
    assertThat(explanation.summary().text())
        .isEqualTo("Disqualified: no stars (100 points in the criteria answered)");
    assertThat(explanation.reasons())
        .containsExactly(
            new ExplainedLine(
                "6.1.1",
                TEA.criteria().endingNotes().entrySet().stream()
                    .filter(note -> note.getKey().equals("UNSAFE_IMPURITIES"))
                    .map(note -> note.getValue().note().label().en())
                    .findFirst()
                    .orElseThrow(),
                SET_EN + ", criterion 6.1.1"),
            new ExplainedLine("", "The dossier is forged", SET_EN));
  }

  @Test
  void saysWhyACriterionDoesNotApply() {
    Explanation explanation = Explanation.of(score(BEST.with("5.1", 1).without("5.2")), EN);
    assertThat(explanation.lines())
        .filteredOn(line -> line.criterion().equals("5.2"))
        .singleElement()
        .extracting(ExplainedLine::text)
        .asString()
        .endsWith("does not apply, since there is no product story (criterion 5.1)");
  }

  @ParameterizedTest
  @MethodSource("locales")
  void quotesPointsMaximumAndLabelOfEveryChosenOption(Locale locale) {
    Explanation explanation = Explanation.of(score(BEST), locale);
    assertThat(explanation.lines()).hasSameSizeAs(TEA.criteria().criteria());
    for (int place = 0; place < explanation.lines().size(); place++) {
      Criterion criterion = TEA.criteria().criteria().get(place);
      String points = criterion.maximum() + "/" + criterion.maximum();
      assertThat(explanation.lines().get(place).criterion()).isEqualTo(criterion.code());
      assertThat(explanation.lines().get(place).text())
          .startsWith(criterion.code() + " " + criterion.name().in(locale) + ": " + points)
          .endsWith(" – " + criterion.option(Sheets.bestOption(criterion)).label().in(locale));
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyLineOfEverySetIsWholeAndCited(Locale locale) {
    Random random = new Random(7);
    for (SetEvaluator set : Sheets.sets()) {
      for (int i = 0; i < 20; i++) {
        ScoreSheet sheet = Sheets.random(set.criteria(), random, 25 * (i % 5));
        if (i % 4 == 3) {
          sheet = sheet.without(set.criteria().criteria().get(i).code());
        }
        for (String code : set.criteria().endingNotes().keySet()) {
          if (i % 6 == 5) {
            sheet = sheet.disqualifiedBy(code);
          }
        }
        Scorecard card = set.score(sheet).orElseThrow();
        Explanation explanation = Explanation.of(card, locale);
        assertWhole(explanation, set.criteria(), locale);
        assertThat(explanation.reasons())
            .hasSize(
                card.disqualifiers().size()
                    + card.unanswered().size()
                    + card.unmetMinimums().size());
      }
    }
  }

  private static CouncilScorecard council(ScoreSheet... sheets) {
    List<Ballot> ballots = new ArrayList<>();
    for (ScoreSheet sheet : sheets) {
      ballots.add(new Ballot("Member " + ballots.size(), sheet));
    }
    return TEA.score(Council.of(ballots), CouncilPolicy.standard()).orElseThrow();
  }

  @Test
  void aCouncilsExplanationSaysWhereMembersDiffer() {
    CouncilScorecard card = council(BEST, BEST.with("7", 1), BEST.with("7", 2).with("2.3", 2));
    assertThat(Explanation.of(card, VI).summary().text())
        .startsWith("96,67/100 điểm (A 39,67/40, B 25,00/25, C 32,00/35): ");
    Explanation explanation = Explanation.of(card, EN);
    assertThat(explanation.summary().text())
        .isEqualTo(
            "96.67/100 points (A 39.67/40, B 25.00/25, C 32.00/35): enough for 5 stars, but held at"
                + " 3 by a missed minimum");
    String uniqueness = TEA.criteria().criterion("7").orElseThrow().name().en();
    String labelling = TEA.criteria().criterion("2.3").orElseThrow().name().en();
    assertThat(explanation.lines())
        .extracting(ExplainedLine::text)
        .containsExactly(
            "7 " + uniqueness + ": members give 0 to 5 points",
            "2.3 " + labelling + ": members give 2 to 3 points");
    assertThat(explanation.reasons())
        .extracting(ExplainedLine::criterion)
        .containsExactly("7", "7");
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyLineOfACouncilIsWholeAndCited(Locale locale) {
    Council disqualified =
        new Council(
            List.of(new Ballot("An", BEST)), OptionalInt.empty(), List.of("FORGED_DOSSIER"));
    for (CouncilScorecard card :
        List.of(
            council(BEST),
            council(BEST, BEST.with("7", 1)),
            council(BEST, BEST.without("7")),
            TEA.score(disqualified, CouncilPolicy.standard()).orElseThrow())) {
      assertWhole(Explanation.of(card, locale), TEA.criteria(), locale);
    }
  }

  @Test
  void theComputersLocaleDoesNotMatter() {
    Scorecard card = score(BEST.with("2.3", 1).without("7"));
    CouncilScorecard council = council(BEST, BEST.with("7", 1));
    List<Explanation> expected = explanations(card, council);
    Locale before = Locale.getDefault();
    try {
      for (String tag :
          List.of("ar-EG-u-nu-arab", "tr", "hi-IN-u-nu-deva", "de", "th-TH-u-nu-thai", "vi")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(explanations(card, council)).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Explanation> explanations(Scorecard card, CouncilScorecard council) {
    return List.of(
        Explanation.of(card, VI),
        Explanation.of(card, EN),
        Explanation.of(council, VI),
        Explanation.of(council, EN));
  }

  @Test
  void otherReadersAreSpokenToInEnglish() {
    Scorecard card = score(BEST.with("2.3", 1));
    assertThat(Explanation.of(card, Locale.FRENCH)).isEqualTo(Explanation.of(card, EN));
    assertThat(Explanation.of(card, new Locale("vi"))).isEqualTo(Explanation.of(card, VI));
  }
}
