package vn.ocop.core.internal;

import java.util.Optional;

/**
 * The written form of a run of digits. Only the ASCII digits count: {@link Character#isDigit} would
 * let the digits of other scripts pass.
 */
public final class DigitSyntax {

  private DigitSyntax() {}

  /**
   * Looks for a fault, the first wrong character before a wrong length.
   *
   * @param text the run of digits
   * @param part the name of the part of a code that the run is
   * @param start where the run begins in the whole text, in characters counted from 1
   * @param least the smallest number of digits
   * @param most the largest number of digits
   * @return the first fault, or empty
   */
  public static Optional<CodeFault> fault(
      String text, String part, int start, int least, int most) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (character < '0' || character > '9') {
        String given = Character.toString(character);
        return Optional.of(new CodeFault(CodeFault.Kind.CHARACTER, part, start + i, given, "0-9"));
      }
      i += Character.charCount(character);
    }
    if (text.length() < least || text.length() > most) {
      String expected = least == most ? String.valueOf(least) : least + "-" + most;
      return Optional.of(new CodeFault(CodeFault.Kind.LENGTH, part, start, text, expected));
    }
    return Optional.empty();
  }
}
