package vn.ocop.core.duplicate;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Severity;

/** What can be found about the records of a registry while duplicates are looked for. */
public enum DuplicateFinding implements FindingCode {
  /** A record without a name. */
  EMPTY_NAME(Severity.WARNING),
  /** A name of nothing but filler. */
  FILLER_NAME(Severity.WARNING),
  /** A text that is longer than any name; only its beginning is read. */
  TEXT_CUT(Severity.WARNING),
  /** Control, bidirectional or other invisible characters in a text. */
  STRANGE_CHARACTERS(Severity.WARNING),
  /** Several records with one identifier. */
  EQUAL_IDS(Severity.ERROR),
  /** A record without commune, district and province. */
  NO_PLACE(Severity.INFO),
  /** A place that is none of before or after the merger. */
  UNKNOWN_PLACE(Severity.INFO);

  private final Severity severity;

  DuplicateFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return DuplicateTexts.message(name(), locale);
  }
}
