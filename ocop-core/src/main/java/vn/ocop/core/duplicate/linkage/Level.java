package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * One outcome of comparing two values of a field, for example “equal”, “one letter apart” or
 * “another ingredient”.
 *
 * @param code the level's stable name within its field
 * @param label the level in words, unless the comparison has better ones for the pair at hand
 * @param m the default share of matches whose values stand at this level, above 0 up to 1
 * @param u the default share of other pairs whose values stand at this level, above 0 up to 1
 * @param byRarity whether the weight is adjusted to how common the value agreed upon is: a rare
 *     value that agrees says more than a common one (Winkler 1989)
 */
public record Level(String code, Bilingual label, double m, double u, boolean byRarity) {

  /**
   * Refuses shares that are none.
   *
   * @param code see the record
   * @param label see the record
   * @param m see the record
   * @param u see the record
   * @param byRarity see the record
   */
  public Level {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    requireShare(m, "m");
    requireShare(u, "u");
  }

  /**
   * A level whose weight is the same for all values.
   *
   * @param code see the record
   * @param label see the record
   * @param m see the record
   * @param u see the record
   * @return the level
   */
  public static Level of(String code, Bilingual label, double m, double u) {
    return new Level(code, label, m, u, false);
  }

  /**
   * This level, its weight adjusted to how common the value is.
   *
   * @return a level that differs in this only
   */
  public Level adjustedByRarity() {
    return new Level(code, label, m, u, true);
  }

  /**
   * The default weight.
   *
   * @return log2(m/u)
   */
  public MatchWeight weight() {
    return MatchWeight.of(m, u);
  }

  private static void requireShare(double share, String name) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(name + " is not above 0 up to 1: " + share);
    }
  }
}
