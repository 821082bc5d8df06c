package vn.ocop.scoring.proposal;

/** What the facts say about a criterion. */
public enum ProposalStatus {
  /** The facts meet an option, and no better one. */
  PROPOSED,
  /** Facts are missing that could decide for a better option, or for any. */
  FACTS_MISSING,
  /** All facts are known that matter; a person has to judge. */
  FOR_JURORS,
  /** The facts are known, and no option of the decision states them. */
  NO_OPTION
}
