package vn.ocop.traceability.trace;

/** What a kill step (công đoạn diệt mầm bệnh) puts an end to. */
public enum KillEffect {
  /**
   * Only what a shared line carries over: what was made of a suspect lot stays suspect behind the
   * step, what was merely made beside it does not.
   */
  CROSS_CONTAMINATION,
  /** Everything: what the step makes of a suspect lot is not suspect. */
  ALL_CONTAMINATION
}
