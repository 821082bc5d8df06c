package vn.ocop.traceability.rule;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What may be wrong with a profile. */
public enum ProfileCode implements FindingCode {
  /** No rule has this id. */
  UNKNOWN_RULE,
  /** The rule has no parameter of this name. */
  UNKNOWN_PARAMETER,
  /** The library has no profile of this name to extend. */
  UNKNOWN_PROFILE,
  /** The value is none that this setting can have. */
  BAD_VALUE,
  /** The file is not one of keys and values in UTF-8. */
  UNREADABLE;

  private static final Messages TEXTS =
      Messages.of("profile-messages", ProfileCode.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return TEXTS.text(name(), locale);
  }
}
