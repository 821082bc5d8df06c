package vn.ocop.examples.desk.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.scorecard.ScoreStatus;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.UnmetMinimum;

/**
 * The answer to one line.
 *
 * @param id the caller's id, where it could be read
 * @param line the line's number
 * @param decision the decision's full number, where it is known
 * @param set the set's number as asked
 * @param result the result; empty for an invalid line
 * @param faults why the line is invalid
 * @param warnings what should be looked at
 */
public record ScoreAnswer(
    Optional<String> id,
    long line,
    Optional<String> decision,
    Optional<Integer> set,
    Optional<Result> result,
    List<Finding> faults,
    List<Finding> warnings) {

  /**
   * What a sheet and a council have in common for the desk.
   *
   * @param criteria the set applied
   * @param status how far it could be scored
   * @param total the total or mean total
   * @param parts the points or mean points by part
   * @param starsByPoints the rank by points
   * @param stars the rank after minimums
   * @param unmetMinimums the missed minimums
   * @param unanswered the criteria without a choice
   * @param disqualifiers the recorded findings
   * @param warnings the result's own warnings
   * @param card the scorecard, for a single sheet
   * @param council the scorecard, for a council
   */
  public record Result(
      CriteriaSet criteria,
      ScoreStatus status,
      BigDecimal total,
      Map<Part, BigDecimal> parts,
      Optional<Star> starsByPoints,
      Optional<Star> stars,
      List<UnmetMinimum> unmetMinimums,
      List<String> unanswered,
      List<Note> disqualifiers,
      List<Finding> warnings,
      Optional<Scorecard> card,
      Optional<CouncilScorecard> council) {

    static Result of(Scorecard card) {
      Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
      card.parts().forEach((part, points) -> parts.put(part, BigDecimal.valueOf(points)));
      return new Result(
          card.set(),
          card.status(),
          BigDecimal.valueOf(card.total()),
          parts,
          card.starsByPoints(),
          card.stars(),
          card.unmetMinimums(),
          card.unanswered(),
          card.disqualifiers(),
          card.warnings(),
          Optional.of(card),
          Optional.empty());
    }

    static Result of(CouncilScorecard card) {
      Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        parts.put(part, card.points(part));
      }
      return new Result(
          card.set(),
          card.status(),
          card.total(),
          parts,
          card.starsByPoints(),
          card.stars(),
          card.unmetMinimums(),
          card.unanswered(),
          card.disqualifiers(),
          card.warnings(),
          Optional.empty(),
          Optional.of(card));
    }
  }
}
