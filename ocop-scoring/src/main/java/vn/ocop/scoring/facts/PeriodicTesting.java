package vn.ocop.scoring.facts;

/** The records of periodic tests (kiểm nghiệm định kỳ). */
public enum PeriodicTesting {
  /** There are none. */
  NONE,
  /** There are records, and they do not pass. */
  FAILED,
  /** They pass and are not complete. */
  PASSED_INCOMPLETE,
  /** They pass and are complete. */
  PASSED_COMPLETE
}
