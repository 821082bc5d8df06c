package vn.ocop.examples.desk.plan;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** Why a line that can be scored cannot be planned. */
public enum PlanLineFinding implements FindingCode {
  /** A council's ballots: a plan starts from the choices of one sheet. */
  BALLOTS_NOT_PLANNED;

  private static final Messages MESSAGES = Messages.of(PlanLineFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
