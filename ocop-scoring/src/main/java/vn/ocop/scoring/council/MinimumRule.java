package vn.ocop.scoring.council;

import java.util.List;

/** When a council reaches a star minimum; the decision does not say. */
public enum MinimumRule {
  /** More than half of the members' choices reach it. */
  MAJORITY {
    @Override
    public int reached(List<Integer> risingPoints) {
      // The most points that more than half of the members give or exceed: the lower median.
      return risingPoints.get((risingPoints.size() - 1) / 2);
    }
  },
  /** Every member's choice reaches it. */
  EVERY_MEMBER {
    @Override
    public int reached(List<Integer> risingPoints) {
      return risingPoints.get(0);
    }
  };

  /**
   * The points that the council as a whole reaches in a criterion.
   *
   * @param risingPoints the members' points, lowest first, at least one
   * @return the most points of a minimum that this rule finds reached
   */
  public abstract int reached(List<Integer> risingPoints);
}
