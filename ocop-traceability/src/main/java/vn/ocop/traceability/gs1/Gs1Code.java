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
  /** The check character pair does not fit the characters before it. */
  WRONG_CHECK_PAIR,
  /** The check digits of an account number do not fit. */
  WRONG_CHECKSUM,
  /** The key does not begin with the digits of a company prefix. */
  NO_COMPANY_PREFIX,
  /** The filler digit of a returnable-asset key is not zero. */
  NOT_ZERO,
  /** A zero, or nothing but zeros, where a number above zero is needed. */
  ZERO_NOT_ALLOWED,
  /** The code is not in the list it must come from. */
  NOT_IN_CODE_LIST,
  /** The month is not 01 to 12. */
  NO_SUCH_MONTH,
  /** The month has no such day. */
  NO_SUCH_DAY,
  /** The hour is not 00 to 23. */
  NO_SUCH_HOUR,
  /** The minute is not 00 to 59. */
  NO_SUCH_MINUTE,
  /** The second is not 00 to 59. */
  NO_SUCH_SECOND,
  /** The number of a piece is greater than the number of pieces. */
  PIECE_BEYOND_TOTAL,
  /** A number outside its range. */
  OUT_OF_RANGE,
  /** Nothing but digits where another character is needed too. */
  ONLY_DIGITS,
  /** The padding of a base-64 text does not fit its length. */
  WRONG_PADDING,
  /** A percent sign that two hexadecimal digits do not follow. */
  WRONG_PERCENT_SEQUENCE,
  /** The text does not have the shape it must have. */
  MALFORMED,
  /** No application identifier has this number. */
  UNKNOWN_APPLICATION_IDENTIFIER,
  /** An application identifier stands without one that it needs beside it. */
  COMPANION_MISSING,
  /** Two application identifiers stand together that exclude each other. */
  COMPANION_EXCLUDED,
  /** An application identifier stands twice, with different values or where once is the rule. */
  REPEATED,
  /** The web address is none of scheme {@code http} or {@code https}. */
  NOT_A_WEB_ADDRESS,
  /** A character that a web address must not hold as it stands. */
  CHARACTER_NOT_ALLOWED_IN_ADDRESS,
  /** The path of a web address holds no primary key of a Digital Link. */
  NO_KEY_IN_PATH,
  /** A qualifier in the path that the key does not have, or not in this order. */
  WRONG_QUALIFIER,
  /** An application identifier that may not stand in the query of a Digital Link. */
  NOT_ALLOWED_IN_QUERY,
  /** A qualifier stands in the query where it belongs in the path. */
  BELONGS_IN_PATH,
  /** The GTIN of a Digital Link is written with fewer than 14 digits. */
  GTIN_NOT_PADDED(Severity.WARNING),
  /** The text is no spelling of a GS1 key. */
  UNKNOWN_SPELLING,
  /** Nothing in the data names a thing. */
  NO_KEY,
  /** The data names more than one thing. */
  SEVERAL_KEYS,
  /** The EPC scheme is unknown or none of GS1. */
  UNKNOWN_SCHEME,
  /** A dot and the part behind it are missing. */
  PART_MISSING,
  /** The pattern stands for more than one class. */
  PATTERN_TOO_WIDE,
  /** No EPC URN can name this. */
  NO_URN,
  /** The key does not fit the shorter spelling asked for. */
  SPELLING_TOO_SHORT,
  /** The prefix names the GS1 office that licensed the number, not the country of origin. */
  PREFIX_IS_NO_ORIGIN(Severity.INFO);

  private static final Messages TEXTS = Messages.of(Gs1Code.class::getResourceAsStream);

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
