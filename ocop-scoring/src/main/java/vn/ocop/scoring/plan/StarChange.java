package vn.ocop.scoring.plan;

import java.util.Objects;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.criteria.Criterion;

/**
 * One other choice in one criterion, and the rank that the sheet would have with it.
 *
 * @param criterion the criterion
 * @param from the place of the chosen option, counted from 1
 * @param to the place of the other option, in the same case
 * @param stars the rank with the other option
 */
public record StarChange(Criterion criterion, int from, int to, Star stars) {
  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param from see the record
   * @param to see the record
   * @param stars see the record
   */
  public StarChange {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(stars, "stars");
    if (from == to) {
      throw new IllegalArgumentException("to is from, option " + from);
    }
  }

  /**
   * The difference in this criterion's points.
   *
   * @return below 0 for a loss
   */
  public int points() {
    return criterion.option(to).points() - criterion.option(from).points();
  }
}
