package vn.ocop.scoring.proposal;

/** What decides a criterion. */
public enum DecidedBy {
  /** Facts alone. */
  FACTS,
  /** Facts exclude or reach some options; a person judges the rest. */
  PARTLY,
  /** A person's judgement alone. */
  JURORS
}
