package vn.ocop.scoring.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.StarEngine;
import vn.ocop.scoring.sheet.Choices;

/**
 * Tries every other option of a sheet, one at a time and within its case, and tells which would
 * change the rank.
 *
 * <p>A story that is taken away takes the choices that depend on it along; one that is added finds
 * them at their first options.
 */
public final class SensitivityEngine {

  private final CriteriaSet set;
  private final StarEngine stars;

  /**
   * An engine for one set.
   *
   * @param stars the engine that scores
   * @param set the criteria set of that engine
   */
  public SensitivityEngine(StarEngine stars, CriteriaSet set) {
    this.stars = stars;
    this.set = set;
  }

  /**
   * How firmly a scored sheet holds its rank.
   *
   * @param card the sheet's result under this engine's set
   * @return the answer, or a failure with {@link PlanFinding#NO_STARS_HELD} where the sheet is
   *     incomplete or disqualified
   * @throws IllegalArgumentException if the card is of another set
   */
  public Outcome<Sensitivity> of(Scorecard card) {
    if (!card.set().equals(set)) {
      throw new IllegalArgumentException("card is of " + card.set() + ", not of " + set);
    }
    if (card.stars().isEmpty()) {
      return Outcome.failure(
          Finding.of(PlanFinding.NO_STARS_HELD, Where.nowhere())
              .with("status", card.status().name()));
    }
    Star held = card.stars().get();
    List<StarChange> lowering = new ArrayList<>();
    List<StarChange> lifting = new ArrayList<>();
    for (int place = 0; place < set.criteria().size(); place++) {
      if (card.choices().option(place) != 0) {
        nearest(card.choices(), place, rank -> rank < held.rank()).ifPresent(lowering::add);
        nearest(card.choices(), place, rank -> rank > held.rank()).ifPresent(lifting::add);
      }
    }
    return Outcome.of(
        new Sensitivity(
            held,
            card.total() - beginOf(held),
            held.next()
                .map(next -> OptionalInt.of(Math.max(0, beginOf(next) - card.total())))
                .orElseGet(OptionalInt::empty),
            lowering,
            lifting));
  }

  private int beginOf(Star star) {
    return StarEngine.beginning(set.decision().bands(), star);
  }

  /** The option the fewest places away, a lower one first, with which the rank is as asked. */
  private Optional<StarChange> nearest(Choices choices, int place, IntPredicate wanted) {
    Criterion criterion = set.criteria().get(place);
    int from = choices.option(place);
    for (int away = 1; away < criterion.options().size(); away++) {
      for (int to : new int[] {from - away, from + away}) {
        if (isInCase(criterion, from, to)) {
          Star changed = starsWith(choices, place, to);
          if (wanted.test(changed.rank())) {
            return Optional.of(new StarChange(criterion, from, to, changed));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInCase(Criterion criterion, int from, int to) {
    return to >= 1
        && to <= criterion.options().size()
        && criterion.option(to).caseNumber() == criterion.option(from).caseNumber();
  }

  private Star starsWith(Choices choices, int place, int option) {
    int[] options = new int[set.criteria().size()];
    for (int i = 0; i < options.length; i++) {
      options[i] = choices.option(i);
    }
    options[place] = option;
    Criterion story = set.criteria().get(place);
    boolean untold = story.statesAbsence(option);
    for (int i = 0; i < options.length; i++) {
      if (set.criteria().get(i).appliesWith().equals(Optional.of(story.code()))) {
        options[i] = untold ? 0 : Math.max(1, options[i]);
      }
    }
    return stars.score(Choices.of(set, options).orElseThrow()).stars().orElseThrow();
  }
}
