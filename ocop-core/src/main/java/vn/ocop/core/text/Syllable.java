package vn.ocop.core.text;

import java.util.Set;

/**
 * One written word of Vietnamese, that is one syllable: its letters, and one tone.
 *
 * <p>Any other word passes through unharmed: a word with two tone marks keeps them where they are.
 * Words with letters outside {@link LatinLetter} are read by {@link ForeignWord}.
 */
final class Syllable {

  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String SHAPED_VOWELS = "ăâêôơư";

  /**
   * The onsets after which y alone may be written i (Quyết định 240/QĐ of 5 March 1984 and school
   * usage); u after q belongs to the onset.
   */
  private static final Set<String> ONSETS_WITH_I_OR_Y =
      Set.of("h", "k", "l", "m", "s", "t", "v", "qu");

  private Syllable() {}

  static String orthographic(String word) {
    if (!LatinLetter.areKnown(word)) {
      return ForeignWord.orthographic(word);
    }
    int tone = onlyTone(word);
    if (tone == 0) {
      return withI(word);
    }
    StringBuilder body = new StringBuilder(withI(eachLetter(word, LatinLetter::toneless)));
    int place = tonePlace(body);
    char toned = LatinLetter.with(body.charAt(place), tone);
    if (toned == 0) {
      return ForeignWord.orthographic(word);
    }
    body.setCharAt(place, toned);
    return body.toString();
  }

  static String toneless(String word) {
    return LatinLetter.areKnown(word)
        ? withI(eachLetter(word, LatinLetter::toneless))
        : ForeignWord.toneless(word);
  }

  static String folded(String word) {
    return LatinLetter.areKnown(word)
        ? withI(eachLetter(word, LatinLetter::bare))
        : ForeignWord.folded(word);
  }

  /** Whether a word carries no mark of any kind, đ included. */
  static boolean isBare(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!LatinLetter.isBare(word.charAt(i))) {
        return !LatinLetter.areKnown(word) && ForeignWord.isBare(word);
      }
    }
    return true;
  }

  /** The one tone of a word of known letters, or 0 where there is none or more than one. */
  private static int onlyTone(String word) {
    int found = 0;
    for (int i = 0; i < word.length(); i++) {
      int tone = LatinLetter.tone(word.charAt(i));
      if (tone > 0 && found > 0) {
        return 0;
      }
      found = Math.max(found, tone);
    }
    return found;
  }

  /** Changes one letter into one letter. */
  private interface Change {
    char of(char letter);
  }

  private static String eachLetter(String word, Change change) {
    StringBuilder changed = new StringBuilder(word.length());
    boolean any = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = change.of(word.charAt(i));
      any |= letter != word.charAt(i);
      changed.append(letter);
    }
    return any ? changed.toString() : word;
  }

  /** The spelling with i where the rule allows both letters; of a word without tones. */
  static String withI(String body) {
    int last = body.length() - 1;
    return last > 0
            && body.charAt(last) == 'y'
            && ONSETS_WITH_I_OR_Y.contains(body.substring(0, last))
        ? body.substring(0, last) + 'i'
        : body;
  }

  /** The letter that bears the tone: one fixed place for every spelling. */
  static int tonePlace(CharSequence body) {
    int first = firstVowel(body);
    if (first < 0) {
      return body.length() - 1;
    }
    int end = first;
    int shaped = -1;
    while (end < body.length() && VOWELS.indexOf(body.charAt(end)) >= 0) {
      shaped = SHAPED_VOWELS.indexOf(body.charAt(end)) >= 0 ? end : shaped;
      end++;
    }
    if (shaped >= 0) {
      return shaped;
    }
    if (end < body.length()) {
      return end - 1;
    }
    return end - first >= 3 ? first + 1 : first;
  }

  private static int firstVowel(CharSequence body) {
    int first = 0;
    if (body.length() > 1 && isGlide(body.charAt(0), body.charAt(1))) {
      boolean vowelFollows = body.length() > 2 && VOWELS.indexOf(body.charAt(2)) >= 0;
      first = vowelFollows ? 2 : 1;
    }
    while (first < body.length() && VOWELS.indexOf(body.charAt(first)) < 0) {
      first++;
    }
    return first < body.length() ? first : -1;
  }

  /** Qu and gi are onsets. */
  private static boolean isGlide(char first, char second) {
    return (first == 'q' && second == 'u') || (first == 'g' && second == 'i');
  }
}
