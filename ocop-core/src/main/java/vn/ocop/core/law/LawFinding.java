package vn.ocop.core.law;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be found about decisions and the days they govern. */
public enum LawFinding implements FindingCode {
  /** No decision of this number is known. */
  UNKNOWN_DECISION,
  /** No decision is in force on this day. */
  NO_DECISION_IN_FORCE,
  /** A dossier evaluated before it was handed in. */
  EVALUATED_BEFORE_SUBMITTED,
  /**
   * The time in which a pending dossier could be finished under the earlier decision has passed.
   */
  TRANSITION_OVER,
  /** What becomes of dossiers pending between these two decisions is not known. */
  TRANSITION_UNKNOWN;

  private static final Messages MESSAGES = Messages.of(LawFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
