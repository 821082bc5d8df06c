package vn.ocop.scoring.scorecard;

import java.util.Objects;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.criteria.Criterion;

/**
 * A star minimum that a sheet misses.
 *
 * @param criterion the criterion
 * @param star the rank that it keeps the product from
 * @param required the points that the criterion must reach
 * @param reached the points that it reached
 */
public record UnmetMinimum(Criterion criterion, Star star, int required, int reached) {
  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param star see the record
   * @param required see the record
   * @param reached see the record
   */
  public UnmetMinimum {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(star, "star");
  }
}
