package vn.ocop.scoring.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Minimum;
import vn.ocop.scoring.scorecard.StarEngine;
import vn.ocop.scoring.scorecard.UnmetMinimum;
import vn.ocop.scoring.sheet.Choices;

/**
 * Finds the cheapest raises that bring a sheet to a rank.
 *
 * <p>A plan reaches both the points at which the rank begins and every star minimum marked for it
 * or for a lower rank, as the {@link StarEngine} reads them. It is a true minimum. Where several
 * plans cost the least, the one with the fewest raises comes first, then the one with the highest
 * total, then the one that raises an earlier criterion of the decision higher.
 *
 * <p>A criterion without a choice stands at its first option. Raises stay within the chosen case
 * and never lower a choice. A story where there was none makes the criteria that depend on it
 * apply, with their points and their minimums; that is weighed with everything else, so that under
 * a set whose story has minimums of its own (Decision 148/QĐ-TTg, 5.b) a sheet with a weak story
 * may be further from a rank than the same sheet without one.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanEngine {

  private final CriteriaSet set;
  private final StarEngine stars;
  private final List<List<Minimum>> minimums;

  /**
   * An engine for one set.
   *
   * @param stars the engine that scores what a plan leads to
   * @param set the criteria set of that engine
   */
  public PlanEngine(StarEngine stars, CriteriaSet set) {
    this.stars = stars;
    this.set = set;
    this.minimums = set.criteria().stream().map(Criterion::minimums).toList();
  }

  /**
   * The plan to a rank.
   *
   * @param target the rank aimed at; one that the sheet earns already needs no steps
   * @param choices the sheet, complete or not
   * @param cost what raises cost and which are feasible
   * @return the plan, or why there is none
   * @throws IllegalArgumentException if the choices fit another set or a cost is out of range
   */
  public Plan plan(Star target, Choices choices, RaiseCost cost) {
    return plans(target, choices, cost, 1).get(0);
  }

  /**
   * Several plans to a rank, all of the same least effort, no two alike.
   *
   * @param target the rank aimed at
   * @param choices the sheet, complete or not
   * @param cost what raises cost and which are feasible
   * @param limit how many plans at most, 1 or more
   * @return at least one plan, best first; exactly one where the rank is out of reach
   * @throws IllegalArgumentException if the choices fit another set, or a cost or the limit is out
   *     of range
   */
  public List<Plan> plans(Star target, Choices choices, RaiseCost cost, int limit) {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(cost, "cost");
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + ", not 1 or more");
    }
    if (!choices.set().equals(set)) {
      throw new IllegalArgumentException("choices are for " + choices.set() + ", not for " + set);
    }
    if (!choices.disqualifiers().isEmpty()) {
      List<Obstacle> ended = new ArrayList<>();
      choices.disqualifiers().forEach(note -> ended.add(new Obstacle.EvaluationEnded(note)));
      return List.of(outOfReach(target, choices, ended));
    }
    List<Terrain> states = Terrain.of(choices, cost);
    List<Selection> selections = cheapest(target, states, limit);
    return selections.isEmpty()
        ? List.of(outOfReach(target, choices, fewestObstacles(target, states)))
        : selections.stream().map(chosen -> plan(target, choices, cost, chosen)).toList();
  }

  /**
   * The highest rank within reach.
   *
   * @param choices the sheet, complete or not
   * @param cost what raises cost and which are feasible
   * @return the rank, or empty where a recorded finding ends the evaluation
   */
  public Optional<Star> highest(Choices choices, RaiseCost cost) {
    for (int rank = Star.FIVE.rank(); rank >= Star.ONE.rank(); rank--) {
      if (plan(Star.of(rank), choices, cost).isReachable()) {
        return Optional.of(Star.of(rank));
      }
    }
    return Optional.empty();
  }

  private List<Selection> cheapest(Star target, List<Terrain> states, int limit) {
    List<Selection> all = new ArrayList<>();
    for (Terrain state : states) {
      List<List<Move>> allowed = new ArrayList<>(state.moves().size());
      for (int place = 0; place < state.moves().size(); place++) {
        allowed.add(reachingMinimums(target, place, state.moves().get(place)));
      }
      if (!allowed.contains(List.<Move>of())) {
        all.addAll(new CheapestSelections(allowed, pointsFor(target)).first(limit));
      }
    }
    Collections.sort(all);
    return all.stream()
        .filter(selection -> selection.cost() == all.get(0).cost())
        .limit(limit)
        .toList();
  }

  private List<Move> reachingMinimums(Star target, int place, List<Move> moves) {
    int required = 0;
    for (Minimum minimum : minimums.get(place)) {
      if (minimum.star().compareTo(target) <= 0) {
        required = Math.max(required, minimum.points());
      }
    }
    if (required == 0) {
      return moves;
    }
    List<Move> reaching = new ArrayList<>(moves.size());
    for (Move move : moves) {
      if (move.option() == 0 || move.points() >= required) {
        reaching.add(move);
      }
    }
    return reaching;
  }

  private int pointsFor(Star target) {
    return StarEngine.beginning(set.decision().bands(), target);
  }

  private Plan plan(Star target, Choices choices, RaiseCost cost, Selection selection) {
    List<PlanStep> steps = new ArrayList<>();
    for (int place = 0; place < selection.size(); place++) {
      int from = Terrain.standing(choices, place);
      int to = selection.option(place);
      if (to > from) {
        Criterion criterion = set.criteria().get(place);
        steps.add(
            new PlanStep(
                criterion,
                from,
                to,
                cost.of(criterion, from, to).orElseThrow(),
                missedBy(criterion.option(from).points(), target, place)));
      }
    }
    Choices reached = Choices.of(set, selection.options()).orElseThrow();
    return new Plan(target, choices, steps, Optional.of(stars.score(reached)), List.of());
  }

  private List<Minimum> missedBy(int points, Star target, int place) {
    List<Minimum> missed = new ArrayList<>(0);
    for (Minimum minimum : minimums.get(place)) {
      if (minimum.star().compareTo(target) <= 0 && points < minimum.points()) {
        missed.add(minimum);
      }
    }
    return missed;
  }

  private static Plan outOfReach(Star target, Choices choices, List<Obstacle> obstacles) {
    return new Plan(target, choices, List.of(), Optional.empty(), obstacles);
  }

  /** Of all states of the story, the obstacles of the one that meets the fewest. */
  private List<Obstacle> fewestObstacles(Star target, List<Terrain> states) {
    return states.stream()
        .map(state -> obstacles(target, state))
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private List<Obstacle> obstacles(Star target, Terrain state) {
    List<Obstacle> obstacles = new ArrayList<>();
    int total = 0;
    for (int place = 0; place < state.moves().size(); place++) {
      int most = 0;
      for (Move move : state.moves().get(place)) {
        most = Math.max(most, move.points());
      }
      total += most;
      if (state.moves().get(place).get(0).option() != 0) {
        for (Minimum missed : missedBy(most, target, place)) {
          obstacles.add(
              new Obstacle.MinimumOutOfReach(
                  new UnmetMinimum(
                      set.criteria().get(place), missed.star(), missed.points(), most)));
        }
      }
    }
    if (total < pointsFor(target)) {
      obstacles.add(new Obstacle.PointsOutOfReach(target, pointsFor(target), total));
    }
    return obstacles;
  }
}
