package vn.ocop.core.law;

import java.util.Objects;

/**
 * The points from which a rank begins; it ends where the next begins.
 *
 * @param star the rank
 * @param from the lowest total of this rank, 0 to 100 points
 */
public record StarBand(Star star, int from) {
  /**
   * Checks the components.
   *
   * @param star see the record
   * @param from see the record
   */
  public StarBand {
    Objects.requireNonNull(star, "star");
    if (from < 0 || from > 100) {
      throw new IllegalArgumentException("from is " + from + ", not 0 to 100");
    }
  }
}
