package vn.ocop.scoring.proposal;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where the choice for one criterion comes from.
 *
 * @param proposal what the facts proposed
 * @param chosen the option that stands, counted from 1, or empty where there is none yet
 * @param origin whose it is
 */
public record CompletedLine(Proposal proposal, OptionalInt chosen, Origin origin) {

  /** Whose choice it is. */
  public enum Origin {
    /** Of the facts; the juror left it as proposed. */
    PROPOSAL,
    /** Of the juror, the same as the facts proposed. */
    CONFIRMED,
    /** Of the juror, where the facts proposed nothing. */
    JUROR,
    /** Of the juror, other than the facts proposed or allow; both are kept. */
    OVERRIDDEN,
    /** Of nobody yet. */
    OPEN
  }

  /**
   * Checks the components.
   *
   * @param proposal see the record
   * @param chosen see the record
   * @param origin see the record
   */
  public CompletedLine {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(chosen, "chosen");
    Objects.requireNonNull(origin, "origin");
  }
}
