package vn.ocop.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One word of a text with its keys.
 *
 * @param exact the word under {@link TextKey#EXACT}
 * @param orthographic the word under {@link TextKey#ORTHOGRAPHIC}
 * @param folded the word under {@link TextKey#FOLDED}
 * @param capitalised whether it was written with a capital first letter
 */
public record Word(String exact, String orthographic, String folded, boolean capitalised) {

  /**
   * Refuses null.
   *
   * @param exact see the record
   * @param orthographic see the record
   * @param folded see the record
   * @param capitalised see the record
   */
  public Word {
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(orthographic, "orthographic");
    Objects.requireNonNull(folded, "folded");
  }

  /**
   * The words of a text. A number glued to letters is a word of its own: VD20 and VD 20 have the
   * same words.
   *
   * @param text a text in any Unicode form
   * @return the words in the order of the text
   */
  public static List<Word> of(String text) {
    String cased = Canonical.cased(text);
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= cased.length(); i++) {
      if (i == cased.length() || cased.charAt(i) == ' ' || isSeam(cased, i)) {
        if (i > start) {
          words.add(word(cased.substring(start, i)));
        }
        start = i < cased.length() && cased.charAt(i) == ' ' ? i + 1 : i;
      }
    }
    return words;
  }

  /**
   * The words of a text that is a key already, or a data file's own spelling.
   *
   * @param text the text
   * @return the orthographic keys of its words
   */
  static List<String> spelt(String text) {
    return of(text).stream().map(Word::orthographic).toList();
  }

  private static Word word(String cased) {
    Word known = KnownWords.of(cased);
    return known == null ? made(cased) : known;
  }

  /** A word as written, read by itself. */
  static Word made(String cased) {
    String exact = Canonical.of(cased.toLowerCase(Locale.ROOT));
    return new Word(
        exact,
        Syllable.orthographic(exact),
        Syllable.folded(exact),
        Character.isUpperCase(cased.codePointAt(0)));
  }

  private static boolean isSeam(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    return (Character.isDigit(before) && Character.isLetter(after))
        || (Character.isLetter(before) && Character.isDigit(after));
  }
}
