package vn.ocop.traceability.trace;

/** Which way a trace goes. */
public enum Direction {
  /** To what a lot was made of (truy ngược). */
  BACKWARD,
  /** To what was made of a lot, and what holds it (truy xuôi). */
  FORWARD
}
