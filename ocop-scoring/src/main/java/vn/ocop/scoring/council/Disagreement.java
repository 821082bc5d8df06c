package vn.ocop.scoring.council;

import java.util.Map;
import java.util.Objects;
import vn.ocop.scoring.criteria.Criterion;

/**
 * How far the members differ in one criterion.
 *
 * @param criterion the criterion
 * @param lowest the fewest points that a member gives
 * @param highest the most points that a member gives
 * @param points the points by member, in the order of the ballots
 */
public record Disagreement(
    Criterion criterion, int lowest, int highest, Map<String, Integer> points) {
  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param lowest see the record
   * @param highest see the record
   * @param points see the record
   */
  public Disagreement {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(points, "points");
  }

  /**
   * The difference between the highest and the lowest.
   *
   * @return points, 1 or more
   */
  public int spread() {
    return highest - lowest;
  }
}
