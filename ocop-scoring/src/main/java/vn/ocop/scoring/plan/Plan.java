package vn.ocop.scoring.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.Choices;

/**
 * A cheapest way from a sheet to a rank, or why there is none.
 *
 * @param target the rank aimed at
 * @param choices the sheet that the plan starts from
 * @param steps the raises in the decision's order; none where the sheet earns the rank already or
 *     the rank is out of reach
 * @param result what the sheet earns once every step is taken and every criterion that had no
 *     choice stands at its first option; empty where the rank is out of reach
 * @param obstacles why the rank is out of reach; empty where it is within reach
 */
public record Plan(
    Star target,
    Choices choices,
    List<PlanStep> steps,
    Optional<Scorecard> result,
    List<Obstacle> obstacles) {

  /**
   * Checks the components.
   *
   * @param target see the record
   * @param choices see the record
   * @param steps see the record
   * @param result see the record
   * @param obstacles see the record
   */
  public Plan {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(result, "result");
    steps = List.copyOf(steps);
    obstacles = List.copyOf(obstacles);
    if (result.isPresent() != obstacles.isEmpty()) {
      throw new IllegalArgumentException("obstacles is " + obstacles + ", result " + result);
    }
  }

  /**
   * Whether the rank is within reach.
   *
   * @return true if there is a {@link #result()}
   */
  public boolean isReachable() {
    return result.isPresent();
  }

  /**
   * What the whole plan costs; no feasible set of raises that reaches the rank costs less.
   *
   * @return the sum over the steps, 0 or more
   */
  public int effort() {
    return steps.stream().mapToInt(PlanStep::cost).sum();
  }
}
