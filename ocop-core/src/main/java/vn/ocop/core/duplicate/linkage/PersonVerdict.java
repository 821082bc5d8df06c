package vn.ocop.core.duplicate.linkage;

/** What a person said of a pair. It beats the machine and is kept. */
public enum PersonVerdict {
  /** The two records speak of the same thing. */
  ASSERTED,
  /** They do not. */
  RETRACTED
}
