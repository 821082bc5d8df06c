package vn.ocop.scoring.plan;

import vn.ocop.scoring.criteria.Criterion;

/**
 * What can be chosen at one place of a sheet: to stay, or a feasible raise.
 *
 * @param option the option's place, counted from 1; 0 where the criterion does not apply
 * @param points what the option earns
 * @param left the criterion's most points less these
 * @param cost what getting there costs
 * @param raise whether it is a raise
 */
record Move(int option, int points, int left, int cost, boolean raise) {

  /** The only move where a criterion does not apply. */
  static Move none(Criterion criterion) {
    return new Move(0, 0, criterion.maximum(), 0, false);
  }

  static Move stay(Criterion criterion, int option) {
    return of(criterion, option, 0, false);
  }

  static Move raise(Criterion criterion, int option, int cost) {
    return of(criterion, option, cost, true);
  }

  private static Move of(Criterion criterion, int option, int cost, boolean raise) {
    int points = criterion.option(option).points();
    return new Move(option, points, criterion.maximum() - points, cost, raise);
  }
}
