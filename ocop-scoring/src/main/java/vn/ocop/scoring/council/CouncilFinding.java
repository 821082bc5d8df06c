package vn.ocop.scoring.council;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be found about a council's ballots. */
public enum CouncilFinding implements FindingCode {
  /** There is no ballot. */
  NO_BALLOT(Severity.ERROR),
  /** Two ballots carry one name. */
  DUPLICATE_JUROR(Severity.ERROR),
  /** A ballot carries no name. */
  JUROR_BLANK(Severity.ERROR),
  /** A ballot records ending findings of its own; they belong to the council. */
  BALLOT_WITH_DISQUALIFIERS(Severity.ERROR),
  /** More ballots than appointed members. */
  MORE_BALLOTS_THAN_MEMBERS(Severity.ERROR),
  /** Fewer members vote than the policy's quorum asks for. */
  QUORUM_MISSED(Severity.ERROR),
  /** The policy has a quorum, but how many members are appointed is not known. */
  QUORUM_UNDECIDED(Severity.WARNING),
  /** Members' totals differ by the policy's limit or more. */
  SPREAD_TOO_WIDE(Severity.WARNING);

  private static final Messages MESSAGES = Messages.of(CouncilFinding.class::getResourceAsStream);

  private final Severity severity;

  CouncilFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
