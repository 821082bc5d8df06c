package vn.ocop.scoring.proposal;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** Where a juror differs from the facts. */
public enum CompletionFinding implements FindingCode {
  /** The juror chose another option than the facts propose. */
  OVERRIDDEN,
  /** The juror chose an option that the facts exclude, where they propose none by themselves. */
  OUTSIDE_THE_FACTS;

  private static final Messages MESSAGES =
      Messages.of("completion", CompletionFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
