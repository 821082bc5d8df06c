package vn.ocop.core.text;

import java.text.Normalizer;

/**
 * The keys of a word that holds letters outside {@link LatinLetter}, by taking all of it apart:
 * slower, and right for every script. For other words the same as {@link Syllable}.
 */
final class ForeignWord {

  private ForeignWord() {}

  static String orthographic(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    int tone = onlyTone(apart);
    if (tone < 0) {
      return Syllable.withI(word);
    }
    String body = Syllable.withI(withoutTones(apart));
    return withTone(body, apart.charAt(tone));
  }

  static String toneless(String word) {
    return Syllable.withI(withoutTones(Normalizer.normalize(word, Normalizer.Form.NFD)));
  }

  static String folded(String word) {
    String apart = Normalizer.normalize(toneless(word), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        // No decomposition of đ exists: left alone, Đình would lose its first letter.
        bare.append(letter == 'đ' ? 'd' : letter);
      }
    }
    // Without its mark a letter of another script may look like a Latin one.
    return Syllable.withI(LookAlikes.replace(bare.toString()));
  }

  static boolean isBare(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return apart
        .chars()
        .noneMatch(
            letter -> letter == 'đ' || Character.getType(letter) == Character.NON_SPACING_MARK);
  }

  /** The place of the one tone mark, or -1 where there is none or more than one. */
  private static int onlyTone(String apart) {
    int found = -1;
    for (int i = 0; i < apart.length(); i++) {
      if (LatinLetter.TONES.indexOf(apart.charAt(i)) >= 0) {
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
      if (LatinLetter.TONES.indexOf(apart.charAt(i)) < 0) {
        body.append(apart.charAt(i));
      }
    }
    return LookAlikes.replace(Normalizer.normalize(body, Normalizer.Form.NFC));
  }

  private static String withTone(String body, char tone) {
    int place = Syllable.tonePlace(body);
    return Normalizer.normalize(
        body.substring(0, place + 1) + tone + body.substring(place + 1), Normalizer.Form.NFC);
  }
}
