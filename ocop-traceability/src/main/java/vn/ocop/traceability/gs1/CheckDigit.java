package vn.ocop.traceability.gs1;

/**
 * The check digit of numeric GS1 keys: weights 3 and 1 from the right, modulo 10 (GS1 General
 * Specifications, 7.9.1).
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
    int sum = 0;
    int weight = 3;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("digits has a character that is no digit at " + (i + 1));
      }
      sum += weight * digit;
      weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
  }
}
