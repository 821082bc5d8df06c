package vn.ocop.core.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.ocop.core.result.Bilingual;

/** How names of places are written and compared. */
final class PlaceNames {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC`\u00B4]");

  /** Grave, acute, tilde, hook above and dot below: the five written tones. */
  private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";

  private PlaceNames() {}

  static String checked(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
    return canonical(name);
  }

  static String canonical(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  static String withKind(Bilingual kind, String name) {
    String word = kind.vi();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + name;
  }

  /**
   * A key that is equal for two spellings of one name: each word's tone mark is moved to the word's
   * end, apostrophes are straight, letters small, spaces single. A word carries one tone, so
   * nothing that tells two names apart is lost.
   */
  static String spellingKey(String name) {
    String straight = APOSTROPHE.matcher(name.strip()).replaceAll("'");
    String apart = Normalizer.normalize(straight.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder();
    for (String word : SPACE.split(apart, -1)) {
      StringBuilder tones = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        (TONE_MARKS.indexOf(letter) < 0 ? key : tones).append(letter);
      }
      key.append(tones).append(' ');
    }
    return key.toString();
  }
}
