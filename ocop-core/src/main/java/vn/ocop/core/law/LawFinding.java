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
  NO_DECISION_IN_FORCE;

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
