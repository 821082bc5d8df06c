package vn.ocop.core.place;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be found about codes of places. */
public enum PlaceFinding implements FindingCode {
  /** The code has too few or too many digits. */
  CODE_LENGTH(Severity.ERROR),
  /** A character of the code is not a digit. */
  CODE_CHARACTER(Severity.ERROR),
  /** The register holds no province of this code. */
  UNKNOWN_PROVINCE(Severity.ERROR),
  /** The register holds no commune of this code. */
  UNKNOWN_COMMUNE(Severity.ERROR),
  /** The commune exists and lies in another province. */
  COMMUNE_NOT_IN_PROVINCE(Severity.ERROR),
  /** The list of before July 2025 holds no province of this code. */
  UNKNOWN_FORMER_PROVINCE(Severity.ERROR),
  /** The list of before July 2025 holds no district of this code. */
  UNKNOWN_FORMER_DISTRICT(Severity.ERROR),
  /** The list of before July 2025 holds no commune of this code. */
  UNKNOWN_FORMER_COMMUNE(Severity.ERROR),
  /** The former commune exists and lay in another district or province. */
  FORMER_CODES_DISAGREE(Severity.ERROR),
  /** The former commune may have become part of several communes of today, or did in part. */
  SUCCESSOR_AMBIGUOUS(Severity.ERROR),
  /** The list of mergers names no successor of the former commune. */
  NO_SUCCESSOR_LISTED(Severity.ERROR),
  /** The list of mergers spells the former commune's name differently. */
  FORMER_NAME_RESPELT(Severity.WARNING);

  private static final Messages MESSAGES = Messages.of(PlaceFinding.class::getResourceAsStream);

  private final Severity severity;

  PlaceFinding(Severity severity) {
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
