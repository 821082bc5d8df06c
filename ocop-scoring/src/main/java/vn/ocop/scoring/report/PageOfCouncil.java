package vn.ocop.scoring.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.council.Disagreement;
import vn.ocop.scoring.council.Mean;
import vn.ocop.scoring.council.MiddleSheet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.explanation.Explanation;
import vn.ocop.scoring.scorecard.ScoreLine;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.ScoreSheet;

/** The page of a council's result. */
final class PageOfCouncil {

  private static final int UNIT = 3;

  private PageOfCouncil() {}

  static EvaluationPage of(EvaluationReport report, CouncilScorecard card, Words words) {
    SheetRows rows = new SheetRows(card.set(), words);
    ScoreSheet middle = MiddleSheet.of(card);
    return new EvaluationPage(
        words.language(),
        words.ofTemplates(),
        PageParts.heading(report.subject(), card.set(), words),
        PageParts.verdict(
            card.set(),
            card.status(),
            card.stars(),
            card.total(),
            card::points,
            Explanation.of(card, words.locale()),
            card.warnings(),
            words),
        new NextSteps(words).view(report.next(), report.firmness(), words.text("fromMiddle")),
        Optional.of(council(card, words)),
        rows.view("councilCaption", card::points, place -> row(rows, place, card, middle, words)),
        new EvaluationPage.Proof(report.receipt().checksum(), card.set().checksum()));
  }

  private static CouncilView council(CouncilScorecard card, Words words) {
    List<CouncilView.Member> members = new ArrayList<>();
    card.cards()
        .forEach(
            (juror, ballot) ->
                members.add(
                    new CouncilView.Member(
                        juror,
                        ballot.total(),
                        ballot.stars().map(star -> words.stars(star.rank())).orElse("–"),
                        ballot.total() * UNIT)));
    return new CouncilView(
        words.text(
            "councilIntro",
            Map.of(
                "members", members.size(),
                "spread", card.spread(),
                "policy", card.policy().name())),
        members,
        100 * UNIT,
        card.disagreements().stream().map(d -> difference(d, words)).toList());
  }

  private static CouncilView.Difference difference(Disagreement disagreement, Words words) {
    List<CouncilView.Points> points = new ArrayList<>();
    disagreement.points().forEach((juror, p) -> points.add(new CouncilView.Points(juror, p)));
    return new CouncilView.Difference(
        disagreement.criterion().code(),
        disagreement.criterion().name().in(words.locale()),
        disagreement.lowest() + "–" + disagreement.highest(),
        points);
  }

  private static SheetView.Row row(
      SheetRows rows, int place, CouncilScorecard card, ScoreSheet middle, Words words) {
    Criterion criterion = card.set().criteria().get(place);
    Integer choice = middle.choices().get(criterion.code());
    if (choice == null) {
      boolean asked =
          card.cards().values().stream()
              .anyMatch(c -> c.lines().get(place).state() == ScoreLine.State.UNANSWERED);
      return rows.empty(place, asked ? "unanswered" : "notApplicable");
    }
    Option option = criterion.option(choice);
    List<Integer> points = points(card.cards().values(), place);
    int lowest = points.stream().mapToInt(Integer::intValue).min().orElse(0);
    int highest = points.stream().mapToInt(Integer::intValue).max().orElse(0);
    Mean mean = new Mean(points.stream().mapToInt(Integer::intValue).sum(), points.size());
    return rows.chosen(
        place,
        option,
        words.number(mean.rounded(card.policy().decimals(), card.policy().rounding())),
        lowest == highest ? Optional.empty() : Optional.of(lowest + "–" + highest),
        card.policy().minimumRule().reached(answered(card.cards().values(), place)));
  }

  private static List<Integer> points(Collection<Scorecard> cards, int place) {
    return cards.stream().map(card -> card.lines().get(place).points()).toList();
  }

  /** The points of those to whose ballots the criterion applies, lowest first. */
  private static List<Integer> answered(Collection<Scorecard> cards, int place) {
    return cards.stream()
        .map(card -> card.lines().get(place))
        .filter(line -> line.state() == ScoreLine.State.ANSWERED)
        .map(ScoreLine::points)
        .sorted()
        .toList();
  }
}
