package vn.ocop.scoring.facts;

/** How a condition stands, given the facts that are known. */
public enum Truth {
  /** The known facts meet it. */
  TRUE,
  /** The known facts miss it, whatever the others are. */
  FALSE,
  /** It depends on facts that are not known, or on a person's judgement. */
  OPEN
}
