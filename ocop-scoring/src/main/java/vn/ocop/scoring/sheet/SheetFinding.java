package vn.ocop.scoring.sheet;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** Why a sheet does not fit its criteria set. */
public enum SheetFinding implements FindingCode {
  /** The set has no criterion of this code. */
  UNKNOWN_CRITERION,
  /** The criterion has no option at this place. */
  CHOICE_OUT_OF_RANGE,
  /** A choice for a criterion that does not apply, since there is no product story. */
  NOT_APPLICABLE,
  /** The set has no ending finding of this code. */
  UNKNOWN_DISQUALIFIER,
  /** One finding is recorded twice. */
  DUPLICATE_DISQUALIFIER;

  private static final Messages MESSAGES = Messages.of(SheetFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
