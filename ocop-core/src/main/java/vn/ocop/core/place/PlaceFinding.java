package vn.ocop.core.place;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be found about codes of places. */
public enum PlaceFinding implements FindingCode {
  /** The code has too few or too many digits. */
  CODE_LENGTH,
  /** A character of the code is not a digit. */
  CODE_CHARACTER,
  /** The register holds no province of this code. */
  UNKNOWN_PROVINCE,
  /** The register holds no commune of this code. */
  UNKNOWN_COMMUNE,
  /** The commune exists and lies in another province. */
  COMMUNE_NOT_IN_PROVINCE;

  private static final Messages MESSAGES = Messages.of(PlaceFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
