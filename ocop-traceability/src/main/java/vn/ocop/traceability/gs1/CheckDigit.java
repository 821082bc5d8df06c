package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;

/**
 * The check digit of numeric GS1 keys: weights 3 and 1 from the right, modulo 10 (GS1 General
 * Specifications, 7.9.1). It finds every single wrong digit, and every swap of neighbours whose
 * digits do not differ by 5.
 */
public final class CheckDigit {

  private CheckDigit() {}

  /**
   * The digit that completes a key.
   *
   * @param digits the key without its check digit, digits 0 to 9 only
   * @return the check digit, 0 to 9
   * @throws IllegalArgumentException if {@code digits} is empty or holds anything but digits
   */
  public static int of(CharSequence digits) {
    if (digits.isEmpty()) {
      throw new IllegalArgumentException("digits is empty");
    }
    return of(digits, digits.length());
  }

  /** That of the first digits. */
  private static int of(CharSequence digits, int length) {
    int sum = 0;
    int weight = 3;
    for (int i = length - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("digits has a character that is no digit at " + (i + 1));
      }
      sum += weight * digit;
      weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
  }

  /**
   * A key with its check digit.
   *
   * @param digits the key without its check digit, digits 0 to 9 only
   * @return the digits with the check digit behind them
   * @throws IllegalArgumentException if {@code digits} is empty or holds anything but digits
   */
  public static String complete(String digits) {
    return digits + of(digits);
  }

  /**
   * Checks a whole key whose last digit is its check digit.
   *
   * @param key any text
   * @return {@link Gs1Code#WRONG_LENGTH} for fewer than two characters, {@link Gs1Code#NOT_A_DIGIT}
   *     or {@link Gs1Code#WRONG_CHECK_DIGIT} with its position and the {@code expected} digit, or
   *     empty where the key is sound
   */
  public static Optional<Finding> check(String key) {
    if (key.length() < 2) {
      return Optional.of(
          Place.in(Gs1Code.WRONG_LENGTH, key, 0, key.length())
              .with("expected", "2")
              .with("length", key.length()));
    }
    Optional<Finding> foreign = CharacterSet.NUMERIC.check(key);
    if (foreign.isPresent()) {
      return foreign;
    }
    int last = key.length() - 1;
    int expected = of(key, last);
    return key.charAt(last) - '0' == expected
        ? Optional.empty()
        : Optional.of(
            Place.in(Gs1Code.WRONG_CHECK_DIGIT, key, last, last + 1).with("expected", expected));
  }
}
