package vn.ocop.core.programme;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Severity;

/** What can be found while a registry is counted. */
public enum ProgrammeFinding implements FindingCode {
  /** Two products of one producer say different things of it. */
  PRODUCER_DIFFERS;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String template(Locale locale) {
    return ProgrammeTexts.message(name(), locale);
  }
}
