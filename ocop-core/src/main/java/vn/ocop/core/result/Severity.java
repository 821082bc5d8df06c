package vn.ocop.core.result;

/** How much a {@link Finding} weighs. */
public enum Severity {
  /** The input cannot be used as it stands. */
  ERROR,
  /** The answer stands, and someone should look at this before relying on it. */
  WARNING,
  /** Worth knowing; nothing has to be done. */
  INFO
}
