package vn.ocop.scoring.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.sheet.Choices;

/**
 * What the choices of one sheet earn under one criteria set, and why not more.
 *
 * <p>Only the {@link StarEngine} makes scorecards. Immutable and thread-safe; two are equal if
 * their choices are.
 */
public final class Scorecard {

  private final Choices choices;
  private final ScoreStatus status;
  private final List<ScoreLine> lines;
  private final int pointsA;
  private final int pointsB;
  private final int pointsC;
  private final @Nullable Star starsByPoints;
  private final @Nullable Star stars;
  private final List<UnmetMinimum> unmetMinimums;
  private final List<Finding> warnings;

  Scorecard(
      Choices choices,
      ScoreStatus status,
      List<ScoreLine> lines,
      int pointsA,
      int pointsB,
      int pointsC,
      @Nullable Star starsByPoints,
      @Nullable Star stars,
      List<UnmetMinimum> unmetMinimums,
      List<Finding> warnings) {
    this.choices = choices;
    this.status = status;
    this.lines = lines;
    this.pointsA = pointsA;
    this.pointsB = pointsB;
    this.pointsC = pointsC;
    this.starsByPoints = starsByPoints;
    this.stars = stars;
    this.unmetMinimums = unmetMinimums;
    this.warnings = warnings;
  }

  /**
   * The criteria set that was applied.
   *
   * @return the set
   */
  public CriteriaSet set() {
    return choices.set();
  }

  /**
   * The choices that were scored.
   *
   * @return the choices
   */
  public Choices choices() {
    return choices;
  }

  /**
   * How far the sheet could be scored.
   *
   * @return the status
   */
  public ScoreStatus status() {
    return status;
  }

  /**
   * One line per criterion.
   *
   * @return in the decision's order
   */
  public List<ScoreLine> lines() {
    return lines;
  }

  /**
   * The sum of points over what is answered.
   *
   * @return 0 to 100
   */
  public int total() {
    return pointsA + pointsB + pointsC;
  }

  /**
   * The points of each part over what is answered; they sum to the total.
   *
   * @return points by part
   */
  public Map<Part, Integer> parts() {
    return Map.of(Part.A, pointsA, Part.B, pointsB, Part.C, pointsC);
  }

  /**
   * The rank that the total alone would give.
   *
   * @return the rank, or empty where a criterion is unanswered
   */
  public Optional<Star> starsByPoints() {
    return Optional.ofNullable(starsByPoints);
  }

  /**
   * The rank that the product earns: the highest up to {@link #starsByPoints()} whose minimums, and
   * those of the ranks below it from three stars on, are all reached.
   *
   * @return the rank, or empty unless the status is {@link ScoreStatus#SCORED}
   */
  public Optional<Star> stars() {
    return Optional.ofNullable(stars);
  }

  /**
   * The minimums marked for three stars up to {@link #starsByPoints()} that are missed.
   *
   * @return in the decision's order, lower ranks first within a criterion
   */
  public List<UnmetMinimum> unmetMinimums() {
    return unmetMinimums;
  }

  /**
   * The criteria that apply and have no choice.
   *
   * @return their codes in the decision's order
   */
  public List<String> unanswered() {
    if (status == ScoreStatus.SCORED) {
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    for (ScoreLine line : lines) {
      if (line.state() == ScoreLine.State.UNANSWERED) {
        codes.add(line.criterion().code());
      }
    }
    return codes;
  }

  /**
   * The recorded findings that end the evaluation.
   *
   * @return empty unless the status is {@link ScoreStatus#DISQUALIFIED}
   */
  public List<Note> disqualifiers() {
    return choices.disqualifiers();
  }

  /**
   * Why the total is not 100: the lines that lose points, dearest first.
   *
   * @return in falling order of {@link ScoreLine#lost()}, in the decision's order where equal
   */
  public List<ScoreLine> lostPoints() {
    return lines.stream()
        .filter(line -> line.lost() > 0)
        .sorted(Comparator.comparingInt(ScoreLine::lost).reversed())
        .toList();
  }

  /**
   * What should be looked at before relying on this card: codes of {@link ScoreFinding}.
   *
   * @return in the decision's order
   */
  public List<Finding> warnings() {
    return warnings;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scorecard that && choices.equals(that.choices);
  }

  @Override
  public int hashCode() {
    return choices.hashCode();
  }

  @Override
  public String toString() {
    return set() + ": " + status + ", " + total() + " points, stars " + stars;
  }
}
