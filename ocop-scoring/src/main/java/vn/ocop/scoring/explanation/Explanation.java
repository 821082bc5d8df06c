package vn.ocop.scoring.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Decimals;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.core.result.Messages;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.scorecard.ScoreLine;
import vn.ocop.scoring.scorecard.ScoreStatus;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.UnmetMinimum;

/**
 * Why a product has its stars, in sentences for a person.
 *
 * @param summary the result in one sentence
 * @param reasons what holds the product below its points: findings, unanswered criteria, missed
 *     minimums
 * @param lines one sentence per criterion, in the decision's order; for a council one per criterion
 *     in which members differ, widest first
 */
public record Explanation(
    ExplainedLine summary, List<ExplainedLine> reasons, List<ExplainedLine> lines) {

  private static final Messages MESSAGES = Messages.of(Explanation.class::getResourceAsStream);

  /**
   * Checks the components.
   *
   * @param summary see the record
   * @param reasons see the record
   * @param lines see the record
   */
  public Explanation {
    Objects.requireNonNull(summary, "summary");
    reasons = List.copyOf(reasons);
    lines = List.copyOf(lines);
  }

  /**
   * Explains the result of one sheet.
   *
   * @param card the scorecard
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the explanation
   */
  public static Explanation of(Scorecard card, Locale locale) {
    Map<Part, String> parts = new LinkedHashMap<>();
    card.parts().forEach((part, points) -> parts.put(part, String.valueOf(points)));
    List<ExplainedLine> lines = new ArrayList<>();
    for (ScoreLine line : card.lines()) {
      lines.add(line(line, locale));
    }
    return new Explanation(
        summary(
            card.set(),
            card.status(),
            String.valueOf(card.total()),
            parts,
            card.starsByPoints(),
            card.stars(),
            locale),
        reasons(card.set(), card.disqualifiers(), card.unanswered(), card.unmetMinimums(), locale),
        lines);
  }

  /**
   * Explains the result of a council.
   *
   * @param card the council's scorecard
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the explanation; its lines say where members differ
   */
  public static Explanation of(CouncilScorecard card, Locale locale) {
    Map<Part, String> parts = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      parts.put(part, Decimals.of(card.points(part)).in(locale));
    }
    List<ExplainedLine> lines =
        card.disagreements().stream()
            .map(
                d ->
                    new ExplainedLine(
                        d.criterion().code(),
                        say(
                            "DISAGREEMENT",
                            locale,
                            Map.of(
                                "criterion", d.criterion().code(),
                                "name", d.criterion().name().in(locale),
                                "lowest", d.lowest(),
                                "highest", d.highest())),
                        card.set().citation(d.criterion().code()).text(locale)))
            .toList();
    return new Explanation(
        summary(
            card.set(),
            card.status(),
            Decimals.of(card.total()).in(locale),
            parts,
            card.starsByPoints(),
            card.stars(),
            locale),
        reasons(card.set(), card.disqualifiers(), card.unanswered(), card.unmetMinimums(), locale),
        lines);
  }

  private static ExplainedLine summary(
      CriteriaSet set,
      ScoreStatus status,
      String total,
      Map<Part, String> parts,
      Optional<Star> byPoints,
      Optional<Star> stars,
      Locale locale) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("total", total);
    parts.forEach((part, points) -> arguments.put(part.name(), points));
    set.partMaxima().forEach((part, maximum) -> arguments.put("max" + part.name(), maximum));
    byPoints.ifPresent(star -> arguments.put("byPoints", star.rank()));
    stars.ifPresent(star -> arguments.put("stars", star.rank()));
    String key =
        switch (status) {
          case SCORED -> byPoints.equals(stars) ? "SCORED" : "HELD_BACK";
          case INCOMPLETE -> "INCOMPLETE";
          case DISQUALIFIED -> "DISQUALIFIED";
        };
    return new ExplainedLine(
        "", say(key, locale, arguments), Citation.ofSet(set.decision(), set.number()).text(locale));
  }

  private static List<ExplainedLine> reasons(
      CriteriaSet set,
      List<Note> disqualifiers,
      List<String> unanswered,
      List<UnmetMinimum> unmet,
      Locale locale) {
    List<ExplainedLine> reasons = new ArrayList<>();
    for (Note note : disqualifiers) {
      String criterion =
          Optional.ofNullable(set.endingNotes().get(note.code()))
              .flatMap(CriteriaSet.NotePlace::criterion)
              .orElse("");
      reasons.add(
          new ExplainedLine(criterion, note.label().in(locale), cite(set, criterion, locale)));
    }
    for (String code : unanswered) {
      String name = set.criterion(code).map(c -> c.name().in(locale)).orElse("");
      reasons.add(
          new ExplainedLine(
              code,
              say("UNANSWERED", locale, Map.of("criterion", code, "name", name)),
              cite(set, code, locale)));
    }
    for (UnmetMinimum minimum : unmet) {
      Criterion criterion = minimum.criterion();
      reasons.add(
          new ExplainedLine(
              criterion.code(),
              say(
                  "UNMET_MINIMUM",
                  locale,
                  Map.of(
                      "criterion", criterion.code(),
                      "name", criterion.name().in(locale),
                      "stars", minimum.star().rank(),
                      "required", minimum.required(),
                      "reached", minimum.reached())),
              cite(set, criterion.code(), locale)));
    }
    return reasons;
  }

  private static String cite(CriteriaSet set, String criterion, Locale locale) {
    return criterion.isEmpty()
        ? Citation.ofSet(set.decision(), set.number()).text(locale)
        : set.citation(criterion).text(locale);
  }

  private static ExplainedLine line(ScoreLine line, Locale locale) {
    Criterion criterion = line.criterion();
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("criterion", criterion.code());
    arguments.put("name", criterion.name().in(locale));
    arguments.put("points", line.points());
    arguments.put("maximum", criterion.maximum());
    line.option().ifPresent(option -> arguments.put("option", option.label().in(locale)));
    criterion.appliesWith().ifPresent(story -> arguments.put("story", story));
    return new ExplainedLine(
        criterion.code(),
        say("LINE_" + line.state().name(), locale, arguments),
        line.citation().text(locale));
  }

  private static String say(String key, Locale locale, Map<String, ?> arguments) {
    return MessageTemplate.fill(MESSAGES.text(key, locale), arguments);
  }
}
