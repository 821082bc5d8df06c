package vn.ocop.traceability.gs1;

import vn.ocop.core.result.Outcome;

/**
 * A Global Location Number (mã số địa điểm toàn cầu): a party or a place (GS1 General
 * Specifications, AI (410) to (417)).
 *
 * @param digits 13 digits, the last one the check digit
 */
public record Gln(String digits) {

  private static final int LENGTH = 13;

  /**
   * Refuses digits that are no such key.
   *
   * @param digits see the record
   */
  public Gln {
    KeyChecks.require("digits", KeyChecks.numeric(digits, LENGTH));
  }

  /**
   * Reads the key.
   *
   * @param text 13 digits without spaces or hyphens
   * @return the key, or {@link Gs1Code#EMPTY}, {@link Gs1Code#NOT_A_DIGIT}, {@link
   *     Gs1Code#WRONG_LENGTH} or {@link Gs1Code#WRONG_CHECK_DIGIT}
   */
  public static Outcome<Gln> parse(String text) {
    return KeyChecks.outcome(KeyChecks.numeric(text, LENGTH), text, Gln::new);
  }

  /**
   * A key that is known to be sound.
   *
   * @param text 13 digits
   * @return the key
   * @throws IllegalArgumentException if {@code text} is no such key
   */
  public static Gln of(String text) {
    return new Gln(text);
  }

  /**
   * The GS1 prefix of this key.
   *
   * @return its first three digits
   */
  public Gs1Prefix gs1Prefix() {
    return new Gs1Prefix(digits.substring(0, 0 + 3));
  }

  @Override
  public String toString() {
    return digits;
  }
}
