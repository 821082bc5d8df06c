package vn.ocop.traceability.area;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be said about the code of an area. */
public enum AreaFindingCode implements FindingCode {
  /** Nothing but spaces was given where a code is needed. */
  NO_CODE(Severity.ERROR),
  /** The code is longer than any code in use. */
  CODE_TOO_LONG(Severity.ERROR),
  /**
   * The code has none of the patterns of its kind. A policy may weigh this as an error; usually it
   * is a warning, since no official list of layouts is published.
   */
  UNUSUAL_PATTERN(Severity.WARNING);

  private static final Messages TEXTS = Messages.of(AreaFindingCode.class::getResourceAsStream);

  private final Severity severity;

  AreaFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return TEXTS.text(name(), locale);
  }
}
