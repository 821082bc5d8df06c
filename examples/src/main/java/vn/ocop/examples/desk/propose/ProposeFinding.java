package vn.ocop.examples.desk.propose;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be wrong with the facts of a line. */
public enum ProposeFinding implements FindingCode {
  /** There is no fact of this name. */
  UNKNOWN_FACT,
  /** The fact follows from certificates and test reports and cannot be stated. */
  DERIVED_FACT,
  /** The value does not fit the fact. */
  FACT_VALUE,
  /** The vocabulary has no such standard. */
  UNKNOWN_STANDARD;

  private static final Messages MESSAGES = Messages.of(ProposeFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
