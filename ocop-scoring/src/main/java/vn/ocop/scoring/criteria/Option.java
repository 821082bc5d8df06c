package vn.ocop.scoring.criteria;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Bilingual;

/**
 * One option of a criterion.
 *
 * @param number its place in the decision's order, counted from 1
 * @param points what it earns, 0 or more
 * @param minimumFor the rank for which this option or a better one is the least (the marks ***,
 *     ****, *****), or empty
 * @param caseNumber the alternative case (trường hợp) that it belongs to, counted from 1; 0 where
 *     there are none
 * @param label what it says, in the library's own words
 */
public record Option(
    int number, int points, Optional<Star> minimumFor, int caseNumber, Bilingual label) {
  /**
   * Checks the components.
   *
   * @param number see the record
   * @param points see the record
   * @param minimumFor see the record
   * @param caseNumber see the record
   * @param label see the record
   */
  public Option {
    Objects.requireNonNull(minimumFor, "minimumFor");
    Objects.requireNonNull(label, "label");
    if (number < 1) {
      throw new IllegalArgumentException("number is " + number + ", not 1 or more");
    }
    if (points < 0) {
      throw new IllegalArgumentException("points is " + points + ", not 0 or more");
    }
  }
}
