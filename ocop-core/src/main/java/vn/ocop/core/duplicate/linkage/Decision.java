package vn.ocop.core.duplicate.linkage;

/** What becomes of a pair, from the least to the most. */
public enum Decision {
  /** Not listed. */
  APART,
  /** Listed for a person to decide; never joins a cluster. */
  REVIEW,
  /** The two records speak of the same thing. */
  LINK
}
