package vn.ocop.traceability.gs1.element;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.Gs1Code;

/** Checks of texts that are no plain numbers. */
final class TextChecks {

  private static final int SHORTEST_IBAN = 4;
  private static final int LONGEST_IBAN = 34;
  private static final int MODULUS = 97;

  private TextChecks() {}

  static Optional<Finding> percentEncoded(String text) {
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
      int end = Math.min(at + 3, text.length());
      if (end - at < 3 || hex(text.charAt(at + 1)) < 0 || hex(text.charAt(at + 2)) < 0) {
        return NumberChecks.part(text, at, end, Gs1Code.WRONG_PERCENT_SEQUENCE, "%00–%FF");
      }
    }
    return Optional.empty();
  }

  static int hex(char character) {
    return character < 128 ? Character.digit(character, 16) : -1;
  }

  static Optional<Finding> importerIndex(String text) {
    return text.length() == 1
        ? CharacterSet.CSET_64.check(text)
        : Optional.of(NumberChecks.wrongLength(text, "1"));
  }

  /** ISO 13616: the country and its check digits go to the end, letters count 10 to 35. */
  static Optional<Finding> iban(String text) {
    if (text.length() <= SHORTEST_IBAN || text.length() > LONGEST_IBAN) {
      return Optional.of(NumberChecks.wrongLength(text, (SHORTEST_IBAN + 1) + "–" + LONGEST_IBAN));
    }
    int remainder = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean digit = character >= '0' && character <= '9';
      if (!digit && (character < 'A' || character > 'Z')) {
        return NumberChecks.part(text, i, i + 1, Gs1Code.CHARACTER_NOT_ALLOWED, "0–9 A–Z");
      }
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt((i + SHORTEST_IBAN) % text.length());
      int value = Character.digit(character, 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % MODULUS;
    }
    return remainder == 1
        ? Optional.empty()
        : NumberChecks.part(text, 2, 4, Gs1Code.WRONG_CHECKSUM, "ISO 7064 mod 97-10");
  }
}
