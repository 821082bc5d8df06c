package vn.ocop.scoring.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.explanation.Explanation;
import vn.ocop.scoring.scorecard.ScoreLine;
import vn.ocop.scoring.scorecard.Scorecard;

/** The page of a single sheet's result. */
final class PageOfSheet {

  private PageOfSheet() {}

  static EvaluationPage of(EvaluationReport report, Scorecard card, Words words) {
    Function<Part, BigDecimal> points =
        part -> BigDecimal.valueOf(card.parts().getOrDefault(part, 0));
    SheetRows rows = new SheetRows(card.set(), words);
    return new EvaluationPage(
        words.language(),
        words.ofTemplates(),
        PageParts.heading(report.subject(), card.set(), words),
        PageParts.verdict(
            card.set(),
            card.status(),
            card.stars(),
            BigDecimal.valueOf(card.total()),
            points,
            Explanation.of(card, words.locale()),
            card.warnings(),
            words),
        new NextSteps(words).view(report.next(), report.firmness(), ""),
        Optional.empty(),
        rows.view("sheetCaption", points, place -> row(rows, place, card.lines().get(place))),
        new EvaluationPage.Proof(report.receipt().checksum(), card.set().checksum()));
  }

  private static SheetView.Row row(SheetRows rows, int place, ScoreLine line) {
    return line.option()
        .map(
            option ->
                rows.chosen(
                    place,
                    option,
                    String.valueOf(option.points()),
                    Optional.empty(),
                    option.points()))
        .orElseGet(
            () ->
                rows.empty(
                    place,
                    line.state() == ScoreLine.State.UNANSWERED ? "unanswered" : "notApplicable"));
  }
}
