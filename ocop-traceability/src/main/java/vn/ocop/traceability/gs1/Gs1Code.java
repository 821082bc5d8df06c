package vn.ocop.traceability.gs1;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/**
 * What can be said about a GS1 identifier. Where a finding concerns characters, its argument {@code
 * position} counts them from 1 in the text that was given, {@code found} quotes them and {@code
 * expected} says what belongs there.
 */
public enum Gs1Code implements FindingCode {
  /** Nothing was given where a value is needed. */
  EMPTY,
  /** The text has another length than the key may have. */
  WRONG_LENGTH,
  /** A character that is no digit 0 to 9 stands where only digits may stand. */
  NOT_A_DIGIT,
  /** A character outside the allowed GS1 character set. */
  CHARACTER_NOT_ALLOWED,
  /** The check digit does not fit the digits before it. */
  WRONG_CHECK_DIGIT,
  /** The key does not begin with the digits of a company prefix. */
  NO_COMPANY_PREFIX,
  /** The filler digit of a returnable-asset key is not zero. */
  NOT_ZERO,
  /** The key does not fit the shorter spelling asked for. */
  SPELLING_TOO_SHORT,
  /** The prefix names the GS1 office that licensed the number, not the country of origin. */
  PREFIX_IS_NO_ORIGIN(Severity.INFO);

  private static final Messages TEXTS =
      Messages.of(Gs1Code.class, "vn.ocop.traceability.gs1.messages");

  private final Severity severity;

  Gs1Code() {
    this(Severity.ERROR);
  }

  Gs1Code(Severity severity) {
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
