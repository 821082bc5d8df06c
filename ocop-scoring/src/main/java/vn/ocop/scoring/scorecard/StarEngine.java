package vn.ocop.scoring.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.ocop.core.law.Star;
import vn.ocop.core.law.StarBand;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Minimum;
import vn.ocop.scoring.sheet.Choices;

/**
 * Turns choices into stars (Decision 26/2026/QĐ-TTg, Article 3 and the legend of Appendix II).
 *
 * <p>The decision says that a mark is the least that a rank must reach; that a missed minimum holds
 * the product below its rank and that the minimums of lower ranks bind higher ones is the library's
 * reading.
 *
 * <p>Immutable and thread-safe; made once per set, since it prepares all lines that a scorecard can
 * have.
 */
public final class StarEngine {

  private final CriteriaSet set;
  private final LineTable lines;
  private final List<MinimumOf> minimums;
  private final WarningRules warnings;

  /** A minimum and the place of its criterion. */
  private record MinimumOf(int place, Criterion criterion, Star star, int points) {}

  /**
   * An engine for one set.
   *
   * @param set the criteria set
   */
  public StarEngine(CriteriaSet set) {
    this.set = set;
    this.lines = new LineTable(set);
    this.warnings = new WarningRules(set);
    this.minimums = new ArrayList<>();
    for (int place = 0; place < set.criteria().size(); place++) {
      Criterion criterion = set.criteria().get(place);
      for (Minimum minimum : criterion.minimums()) {
        minimums.add(new MinimumOf(place, criterion, minimum.star(), minimum.points()));
      }
    }
  }

  /**
   * Scores choices.
   *
   * @param choices choices that fit this engine's set
   * @return the scorecard
   * @throws IllegalArgumentException if the choices fit another set
   */
  public Scorecard score(Choices choices) {
    if (!choices.set().equals(set)) {
      throw new IllegalArgumentException("choices are for " + choices.set() + ", not for " + set);
    }
    ScoreLine[] chosen = new ScoreLine[lines.size()];
    int[] parts = new int[3];
    boolean complete = lines.choose(choices, chosen, parts);
    int total = parts[0] + parts[1] + parts[2];
    Star byPoints = complete ? starsByPoints(set.decision().bands(), total) : null;
    List<UnmetMinimum> unmet = byPoints == null ? List.of() : unmetMinimums(choices, byPoints);
    ScoreStatus status =
        !choices.disqualifiers().isEmpty()
            ? ScoreStatus.DISQUALIFIED
            : complete ? ScoreStatus.SCORED : ScoreStatus.INCOMPLETE;
    Star stars =
        status == ScoreStatus.SCORED && byPoints != null ? heldBack(byPoints, unmet) : null;
    return new Scorecard(
        choices,
        status,
        Collections.unmodifiableList(Arrays.asList(chosen)),
        parts[0],
        parts[1],
        parts[2],
        byPoints,
        stars,
        unmet,
        warnings.apply(choices));
  }

  private List<UnmetMinimum> unmetMinimums(Choices choices, Star byPoints) {
    List<UnmetMinimum> unmet = null;
    for (MinimumOf minimum : minimums) {
      if (minimum.star().compareTo(byPoints) > 0) {
        continue;
      }
      int option = choices.option(minimum.place());
      int points = lines.points(minimum.place(), option);
      // A criterion that does not apply asks nothing of the product, so it cannot be missed.
      if (option != 0 && points < minimum.points()) {
        if (unmet == null) {
          unmet = new ArrayList<>(4);
        }
        unmet.add(new UnmetMinimum(minimum.criterion(), minimum.star(), minimum.points(), points));
      }
    }
    return unmet == null ? List.of() : Collections.unmodifiableList(unmet);
  }

  /**
   * The rank that a total alone gives.
   *
   * @param bands where each rank begins, from five stars down to 0 points
   * @param total the total, 0 or more
   * @return the rank
   */
  public static Star starsByPoints(List<StarBand> bands, int total) {
    for (StarBand band : bands) {
      if (total >= band.from()) {
        return band.star();
      }
    }
    throw new IllegalArgumentException("total is " + total + ", below every band");
  }

  /**
   * The total at which a rank begins.
   *
   * @param bands where each rank begins
   * @param star the rank
   * @return its lowest total
   * @throws IllegalArgumentException if the bands lack the rank
   */
  public static int beginning(List<StarBand> bands, Star star) {
    for (StarBand band : bands) {
      if (band.star() == star) {
        return band.from();
      }
    }
    throw new IllegalArgumentException("bands lack " + star + ": " + bands);
  }

  /**
   * The rank that is left after missed minimums.
   *
   * @param byPoints the rank by points
   * @param unmet the missed minimums of ranks up to it
   * @return one rank below the lowest missed minimum, or the rank by points where none is missed
   */
  public static Star heldBack(Star byPoints, List<UnmetMinimum> unmet) {
    Star held = byPoints;
    for (UnmetMinimum minimum : unmet) {
      if (minimum.star().rank() <= held.rank()) {
        held = Star.of(minimum.star().rank() - 1);
      }
    }
    return held;
  }
}
