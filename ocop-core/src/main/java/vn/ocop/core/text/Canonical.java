package vn.ocop.core.text;

import java.text.Normalizer;
import java.util.Locale;

/** The exact key: what is left of a text when nothing that is merely typed differently counts. */
final class Canonical {

  private Canonical() {}

  static String of(String text) {
    String plain = LookAlikes.replace(Normalizer.normalize(text, Normalizer.Form.NFC));
    String wide = LookAlikes.replace(Normalizer.normalize(plain, Normalizer.Form.NFKC));
    String small = LookAlikes.replace(wide.toLowerCase(Locale.ROOT));
    String spaced = withoutPunctuation(Normalizer.normalize(small, Normalizer.Form.NFC));
    return Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  private static String withoutPunctuation(String text) {
    StringBuilder key = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int letter = text.codePointAt(i);
      next = i + Character.charCount(letter);
      if (isWordPart(letter) || letter == '%' || letter == '°') {
        key.appendCodePoint(letter);
      } else if (isMark(letter)) {
        // A mark on nothing is not text.
        if (endsWithLetter(key)) {
          key.appendCodePoint(letter);
        }
      } else if (isDecimalMark(letter) && endsWithDigit(key) && startsWithDigit(text, next)) {
        key.append('.');
      } else if (!isInvisible(letter)
          && !(letter == '\'' && endsWithLetter(key))
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().stripTrailing();
  }

  private static boolean isWordPart(int letter) {
    return Character.isLetter(letter) || Character.isDigit(letter);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Zero-width, bidirectional and other format characters stand inside words. */
  private static boolean isInvisible(int letter) {
    return Character.getType(letter) == Character.FORMAT;
  }

  private static boolean isDecimalMark(int letter) {
    return letter == '.' || letter == ',';
  }

  private static boolean endsWithLetter(CharSequence key) {
    int length = key.length();
    return length > 0 && key.charAt(length - 1) != ' ';
  }

  private static boolean endsWithDigit(CharSequence key) {
    int length = key.length();
    return length > 0 && Character.isDigit(key.charAt(length - 1));
  }

  private static boolean startsWithDigit(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }
}
