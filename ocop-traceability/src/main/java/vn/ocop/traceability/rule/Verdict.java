package vn.ocop.traceability.rule;

/**
 * What a rule says of one thing that it looked at. Where a rule holds, it says nothing.
 *
 * <p>Missing data never proves a violation: it is the verdict {@link #UNDECIDED}.
 */
public enum Verdict {
  /** The rule is broken, and the data proves it. */
  VIOLATED,
  /** The data does not tell; the message says what is missing. */
  UNDECIDED,
  /** The rule has nothing to say about this; counted, not listed. */
  NOT_APPLICABLE
}
