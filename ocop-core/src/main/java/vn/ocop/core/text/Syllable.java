package vn.ocop.core.text;

import java.text.Normalizer;
import java.util.Set;

/**
 * One written word of Vietnamese, that is one syllable: its letters, and one tone.
 *
 * <p>Any other word passes through unharmed: a word with two tone marks keeps them where they are.
 */
final class Syllable {

  /** Grave, acute, tilde, hook above and dot below: the five written tones. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

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
    if (isPlain(word)) {
      return withI(word);
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    int tone = onlyTone(apart);
    if (tone < 0) {
      return withI(word);
    }
    String body = withI(withoutTones(apart));
    return withTone(body, apart.charAt(tone));
  }

  static String toneless(String word) {
    if (isPlain(word)) {
      return withI(word);
    }
    return withI(withoutTones(Normalizer.normalize(word, Normalizer.Form.NFD)));
  }

  static String folded(String word) {
    String toneless = toneless(word);
    if (isPlain(toneless)) {
      return toneless;
    }
    String apart = Normalizer.normalize(toneless, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        // No decomposition of đ exists: left alone, Đình would lose its first letter.
        bare.append(letter == 'đ' ? 'd' : letter);
      }
    }
    // Without its mark a letter of another script may look like a Latin one.
    return withI(LookAlikes.replace(bare.toString()));
  }

  /** Whether a word carries no mark of any kind, đ included. */
  static boolean isBare(String word) {
    if (isPlain(word)) {
      return true;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return apart
        .chars()
        .noneMatch(
            letter -> letter == 'đ' || Character.getType(letter) == Character.NON_SPACING_MARK);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The place of the one tone mark, or -1 where there is none or more than one. */
  private static int onlyTone(String apart) {
    int found = -1;
    for (int i = 0; i < apart.length(); i++) {
      if (TONES.indexOf(apart.charAt(i)) >= 0) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static String withoutTones(String apart) {
    StringBuilder body = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (TONES.indexOf(apart.charAt(i)) < 0) {
        body.append(apart.charAt(i));
      }
    }
    return LookAlikes.replace(Normalizer.normalize(body, Normalizer.Form.NFC));
  }

  private static String withI(String body) {
    int last = body.length() - 1;
    return last > 0
            && body.charAt(last) == 'y'
            && ONSETS_WITH_I_OR_Y.contains(body.substring(0, last))
        ? body.substring(0, last) + 'i'
        : body;
  }

  private static String withTone(String body, char tone) {
    int place = tonePlace(body);
    return Normalizer.normalize(
        body.substring(0, place + 1) + tone + body.substring(place + 1), Normalizer.Form.NFC);
  }

  /** The letter that bears the tone: one fixed place for every spelling. */
  private static int tonePlace(String body) {
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

  private static int firstVowel(String body) {
    int first = 0;
    if (body.startsWith("qu") || body.startsWith("gi")) {
      boolean vowelFollows = body.length() > 2 && VOWELS.indexOf(body.charAt(2)) >= 0;
      first = vowelFollows ? 2 : 1;
    }
    while (first < body.length() && VOWELS.indexOf(body.charAt(first)) < 0) {
      first++;
    }
    return first < body.length() ? first : -1;
  }
}
