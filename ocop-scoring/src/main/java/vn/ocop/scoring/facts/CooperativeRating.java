package vn.ocop.scoring.facts;

/** The yearly rating of a co-operative (xếp loại hợp tác xã). */
public enum CooperativeRating {
  /** Weak (yếu). */
  WEAK,
  /** Average (trung bình). */
  AVERAGE,
  /** Fair (khá). */
  FAIR,
  /** Good (tốt). */
  GOOD
}
