package vn.ocop.scoring.criteria;

import java.util.Objects;
import vn.ocop.core.law.Star;

/**
 * A star minimum (yêu cầu tối thiểu): without these points in its criterion there is no such rank,
 * nor a higher one.
 *
 * @param star the rank, three to five
 * @param points the points that the criterion must reach
 */
public record Minimum(Star star, int points) {
  /**
   * Checks the components.
   *
   * @param star see the record
   * @param points see the record
   */
  public Minimum {
    Objects.requireNonNull(star, "star");
  }
}
