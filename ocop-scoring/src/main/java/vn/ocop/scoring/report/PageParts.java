package vn.ocop.scoring.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.explanation.Explanation;
import vn.ocop.scoring.scorecard.ScoreStatus;

/** What the pages of a sheet and of a council have in common. */
final class PageParts {

  private static final int BAR = 300;
  private static final int STAR = 26;
  private static final int LENGTHY = 90;

  private PageParts() {}

  static EvaluationPage.Heading heading(Subject subject, CriteriaSet set, Words words) {
    return new EvaluationPage.Heading(
        subject.title(),
        subject.title().codePointCount(0, subject.title().length()) > LENGTHY,
        subject.id(),
        subject.producer().filter(producer -> !producer.isBlank()),
        words.text("setName", Map.of("set", set.number(), "name", set.name().in(words.locale()))),
        Citation.ofSet(set.decision(), set.number()).text(words.locale()));
  }

  static Verdict verdict(
      CriteriaSet set,
      ScoreStatus status,
      Optional<Star> stars,
      BigDecimal total,
      Function<Part, BigDecimal> points,
      Explanation why,
      List<Finding> warnings,
      Words words) {
    List<Verdict.PartBar> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      parts.add(bar(part, points.apply(part), set.partMaxima().getOrDefault(part, 0), words));
    }
    return new Verdict(
        shine(stars),
        stars.map(star -> words.stars(star.rank())).orElseGet(() -> words.text(status.name())),
        words.number(total),
        why.summary().text(),
        why.reasons().stream()
            .map(reason -> new Verdict.Reason(reason.text(), reason.citation()))
            .toList(),
        warnings.stream().map(warning -> warning.message(words.locale())).toList(),
        parts,
        PointsScale.of(
            set.decision().bands(),
            total,
            stars,
            words.text("scaleLabel", Map.of("total", words.number(total)))));
  }

  private static List<Verdict.Shine> shine(Optional<Star> stars) {
    int earned = stars.map(Star::rank).orElse(0);
    List<Verdict.Shine> shine = new ArrayList<>();
    for (Star star : Star.values()) {
      shine.add(new Verdict.Shine((star.rank() - 1) * STAR, star.rank() <= earned ? "on" : "off"));
    }
    return shine;
  }

  private static Verdict.PartBar bar(Part part, BigDecimal points, int maximum, Words words) {
    int width =
        maximum == 0
            ? 0
            : points
                .multiply(BigDecimal.valueOf(BAR))
                .divide(BigDecimal.valueOf(maximum), 0, RoundingMode.DOWN)
                .intValueExact();
    return new Verdict.PartBar(
        part.name(), partName(part, words), words.number(points), maximum, width, BAR);
  }

  static String partName(Part part, Words words) {
    return words.text("part" + part.name());
  }
}
