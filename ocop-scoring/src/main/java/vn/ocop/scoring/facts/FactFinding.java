package vn.ocop.scoring.facts;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** Why a condition on facts cannot be read. */
public enum FactFinding implements FindingCode {
  /** The condition is longer than anyone would check by eye. */
  CONDITION_TOO_LONG,
  /** A part of the condition is not a test. */
  CONDITION_UNREADABLE,
  /** The condition names a fact that the vocabulary does not have. */
  UNKNOWN_FACT,
  /** The test is not one for this kind of fact, or names a word that the fact does not have. */
  TEST_UNFIT,
  /** A condition in a data file cannot be read; the message gives file, line and cause. */
  CONDITION_BROKEN;

  private static final Messages MESSAGES = Messages.of(FactFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }

  static Messages messages() {
    return MESSAGES;
  }
}
