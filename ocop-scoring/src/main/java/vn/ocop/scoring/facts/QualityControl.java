package vn.ocop.scoring.facts;

/** The producer's own control of quality. */
public enum QualityControl {
  /** No control. */
  NONE,
  /** An internal control plan (kế hoạch kiểm soát nội bộ). */
  INTERNAL_PLAN,
  /** An internal control plan linked to traceability. */
  PLAN_LINKED_TO_TRACEABILITY
}
