package vn.ocop.examples.desk.io;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be wrong with a line before anyone asks what it means. */
public enum LineFinding implements FindingCode {
  /** The line is longer than the limit. */
  LINE_TOO_LONG(Severity.ERROR),
  /** The bytes are not UTF-8. */
  INVALID_UTF8(Severity.ERROR),
  /** The line is not JSON, or not one value. */
  MALFORMED_JSON(Severity.ERROR),
  /** Objects and lists lie too deep in each other. */
  NESTING_TOO_DEEP(Severity.ERROR),
  /** An object says one key twice. */
  DUPLICATE_KEY(Severity.ERROR),
  /** A field is absent. */
  MISSING_FIELD(Severity.ERROR),
  /** A value of another type than it has to be. */
  WRONG_TYPE(Severity.ERROR),
  /** Two fields of which a line may have one. */
  CONFLICTING_FIELDS(Severity.ERROR),
  /** A field that no one reads. */
  UNKNOWN_FIELD(Severity.WARNING);

  private static final Messages MESSAGES = Messages.of(LineFinding.class::getResourceAsStream);

  private final Severity severity;

  LineFinding(Severity severity) {
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
