package vn.ocop.scoring.plan;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Minimum;

/**
 * One raise of a plan: a criterion and the option to bring it to.
 *
 * @param criterion the criterion
 * @param from the place of the option at which it stands, counted from 1
 * @param to the place of the option to reach, in the same case
 * @param cost what the raise costs under the caller's {@link RaiseCost}
 * @param minimums the star minimums up to the target that {@code from} misses and {@code to}
 *     reaches, lowest rank first
 */
public record PlanStep(Criterion criterion, int from, int to, int cost, List<Minimum> minimums) {

  /** Why a step is in a plan. */
  public enum Because {
    /** A star minimum (yêu cầu tối thiểu) forces it: without it there is no such rank. */
    MINIMUM,
    /** No minimum asks for it; it brings points. */
    POINTS
  }

  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param from see the record
   * @param to see the record
   * @param cost see the record
   * @param minimums see the record
   */
  public PlanStep {
    Objects.requireNonNull(criterion, "criterion");
    minimums = List.copyOf(minimums);
    if (to <= from) {
      throw new IllegalArgumentException("to is " + to + ", not above from, which is " + from);
    }
  }

  /**
   * The points that this step brings.
   *
   * @return the points of the option to reach less those of the option at which it stands
   */
  public int points() {
    return criterion.option(to).points() - criterion.option(from).points();
  }

  /**
   * Why this step is in the plan.
   *
   * @return {@link Because#MINIMUM} if it reaches a minimum that is missed without it
   */
  public Because because() {
    return minimums.isEmpty() ? Because.POINTS : Because.MINIMUM;
  }

  /**
   * How far a minimum forces this step; what lies beyond brings points only.
   *
   * @return the place of the first option that reaches every one of {@link #minimums()}, or empty
   *     where there are none
   */
  public OptionalInt forcedTo() {
    if (minimums.isEmpty()) {
      return OptionalInt.empty();
    }
    int required = minimums.stream().mapToInt(Minimum::points).max().orElseThrow();
    int option = from + 1;
    while (criterion.option(option).points() < required) {
      option++;
    }
    return OptionalInt.of(option);
  }
}
