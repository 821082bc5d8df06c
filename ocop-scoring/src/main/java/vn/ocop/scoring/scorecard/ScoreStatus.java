package vn.ocop.scoring.scorecard;

/** How far a sheet could be scored. */
public enum ScoreStatus {
  /** Every criterion that applies has a choice; the result has stars. */
  SCORED,
  /**
   * A criterion that applies has no choice: points are over what is answered, there are no stars.
   */
  INCOMPLETE,
  /** A recorded finding ends the evaluation: there are no stars. */
  DISQUALIFIED
}
