package vn.ocop.core.text;

import java.text.Normalizer;
import java.util.Locale;

/** The exact key: what is left of a text when nothing that is merely typed differently counts. */
final class Canonical {

  private Canonical() {}

  static String of(String text) {
    if (LatinLetter.areStable(text)) {
      String small = text.toLowerCase(Locale.ROOT);
      return isSpaced(small) ? small : withoutPunctuation(small);
    }
    return spaced(LookAlikes.replace(meant(text).toLowerCase(Locale.ROOT)));
  }

  /** The same with the letters in the case in which they were written. */
  static String cased(String text) {
    return LatinLetter.areStable(text) ? withoutPunctuation(text) : spaced(meant(text));
  }

  /** Whether a text is letters and digits with one space between words, and nothing else. */
  private static boolean isSpaced(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == ' ' ? space : !isWordPart(letter)) {
        return false;
      }
      space = letter == ' ';
    }
    return !space || text.isEmpty();
  }

  private static String meant(String text) {
    String plain = LookAlikes.replace(Normalizer.normalize(text, Normalizer.Form.NFC));
    return LookAlikes.replace(Normalizer.normalize(plain, Normalizer.Form.NFKC));
  }

  private static String spaced(String text) {
    String key = withoutPunctuation(Normalizer.normalize(text, Normalizer.Form.NFC));
    return Normalizer.normalize(key, Normalizer.Form.NFC);
  }

  private static String withoutPunctuation(String text) {
    StringBuilder key = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int letter = text.codePointAt(i);
      next = i + Character.charCount(letter);
      if (isWordPart(letter)) {
        key.appendCodePoint(letter);
      } else if (letter == '%' || letter == '°') {
        space(key).appendCodePoint(letter).append(' ');
      } else if (isMark(letter)) {
        // A mark on nothing is not text.
        if (endsWithLetter(key)) {
          key.appendCodePoint(letter);
        }
      } else if (isDecimalMark(letter) && endsWithDigit(key) && startsWithDigit(text, next)) {
        key.append('.');
      } else if (!isInvisible(letter) && !(letter == '\'' && endsWithLetter(key))) {
        space(key);
      }
    }
    return key.toString().stripTrailing();
  }

  private static StringBuilder space(StringBuilder key) {
    return endsWithLetter(key) ? key.append(' ') : key;
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
