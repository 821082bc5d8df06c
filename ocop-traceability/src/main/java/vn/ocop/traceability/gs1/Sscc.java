package vn.ocop.traceability.gs1;

import vn.ocop.core.result.Outcome;

/**
 * A Serial Shipping Container Code (mã container vận chuyển theo xê-ri): one logistic unit (GS1
 * General Specifications, AI (00)).
 *
 * @param digits 18 digits, the last one the check digit
 */
public record Sscc(String digits) {

  private static final int LENGTH = 18;

  /**
   * Refuses digits that are no such key.
   *
   * @param digits see the record
   */
  public Sscc {
    KeyChecks.require("digits", KeyChecks.numeric(digits, LENGTH));
  }

  /**
   * Reads the key.
   *
   * @param text 18 digits without spaces or hyphens
   * @return the key, or {@link Gs1Code#EMPTY}, {@link Gs1Code#NOT_A_DIGIT}, {@link
   *     Gs1Code#WRONG_LENGTH} or {@link Gs1Code#WRONG_CHECK_DIGIT}
   */
  public static Outcome<Sscc> parse(String text) {
    return KeyChecks.outcome(KeyChecks.numeric(text, LENGTH), text, Sscc::new);
  }

  /**
   * A key that is known to be sound.
   *
   * @param text 18 digits
   * @return the key
   * @throws IllegalArgumentException if {@code text} is no such key
   */
  public static Sscc of(String text) {
    return new Sscc(text);
  }

  /**
   * The GS1 prefix of this key.
   *
   * @return its first three digits behind the extension digit
   */
  public Gs1Prefix gs1Prefix() {
    return new Gs1Prefix(digits.substring(1, 1 + 3));
  }

  @Override
  public String toString() {
    return digits;
  }
}
