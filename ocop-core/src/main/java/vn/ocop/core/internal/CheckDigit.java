package vn.ocop.core.internal;

/** The check digit of a GTIN (GS1 General Specifications, section 7.9.1). */
public final class CheckDigit {

  private CheckDigit() {}

  /**
   * Whether a text is a GTIN: 8, 12, 13 or 14 digits, the last of which makes the sum of the digits
   * divisible by ten when, from the right, every second digit counts three times.
   *
   * @param text the text
   * @return true for a GTIN
   */
  public static boolean isGtin(String text) {
    int length = text.length();
    boolean knownLength = length == 8 || (length >= 12 && length <= 14);
    if (!knownLength || DigitSyntax.fault(text, "gtin", 1, length, length).isPresent()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(length - 1 - i) - '0';
      sum += i % 2 == 0 ? digit : 3 * digit;
    }
    return sum % 10 == 0;
  }
}
