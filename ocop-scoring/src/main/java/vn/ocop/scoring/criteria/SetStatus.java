package vn.ocop.scoring.criteria;

/** How far the library knows a criteria set. */
public enum SetStatus {
  /** Every code, point and mark is known, and the sums agree with the printed maxima. */
  COMPLETE,
  /**
   * The set is known, but its sums do not agree with the printed maxima, or marks are known only in
   * part.
   */
  INCONSISTENT,
  /** The decision has this set; its content is not known. */
  MISSING
}
