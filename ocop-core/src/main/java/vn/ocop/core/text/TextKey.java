package vn.ocop.core.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Keys of a text, from strong to weak: two texts that agree under one key agree under every later
 * one.
 *
 * <p>Each key is a text again: words in small letters, one space between them. A key of a key is
 * itself, and does not depend on the Unicode form of the text. The default locale plays no part.
 */
public enum TextKey {
  /**
   * Equal but for Unicode form, letter case, look-alike letters, invisible characters, spaces and
   * punctuation. {@code %}, {@code °} and the decimal mark between two digits stay.
   */
  EXACT,
  /**
   * Equal in spelling: the tone mark on either vowel (hoà, hòa) and i or y where the spelling rule
   * allows both (kỹ, kĩ). Quyền never becomes Quiền.
   */
  ORTHOGRAPHIC,
  /** Equal without the five tone marks; ă, â, đ, ê, ô, ơ and ư stay. */
  TONELESS,
  /** Equal without any mark, as typed without a Vietnamese keyboard: ệ is e, đ is d. */
  FOLDED;

  /**
   * The key of a text.
   *
   * @param text any text, in any Unicode form
   * @return the key; empty where the text holds neither letter nor digit nor {@code %} or {@code °}
   */
  public String of(String text) {
    String exact = Canonical.of(text);
    return switch (this) {
      case EXACT -> exact;
      case ORTHOGRAPHIC -> eachWord(exact, Syllable::orthographic);
      case TONELESS -> eachWord(exact, Syllable::toneless);
      case FOLDED -> eachWord(exact, Syllable::folded);
    };
  }

  /**
   * The words of the key of a text.
   *
   * @param text any text, in any Unicode form
   * @return the words in the order of the text
   */
  public List<String> words(String text) {
    String words = of(text);
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  private static String eachWord(String exact, UnaryOperator<String> change) {
    StringBuilder key = new StringBuilder(exact.length());
    int start = 0;
    while (start < exact.length()) {
      int space = exact.indexOf(' ', start);
      int end = space < 0 ? exact.length() : space;
      if (start > 0) {
        key.append(' ');
      }
      key.append(change.apply(exact.substring(start, end)));
      start = end + 1;
    }
    // Most keys are the text itself: whoever keeps both keeps one.
    return exact.contentEquals(key) ? exact : key.toString();
  }
}
