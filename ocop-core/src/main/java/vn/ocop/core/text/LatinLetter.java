package vn.ocop.core.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters and digits that Vietnamese texts consist of, with their marks apart: what {@link
 * Normalizer} and {@link LookAlikes} say of each, asked once. Whatever else a text holds goes the
 * long way through both.
 */
final class LatinLetter {

  /** Grave, acute, tilde, hook above and dot below: the five written tones. */
  static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** Latin Extended Additional, which holds the marked Vietnamese vowels, ends here. */
  private static final int END = 0x1F00;

  /** No Latin letter that Vietnamese uses stands between these two. */
  private static final int GAP = 0x0250;

  private static final int GAP_END = 0x1E00;

  private static final boolean[] STABLE = new boolean[END];
  private static final char[] TONELESS = new char[END];
  private static final char[] BARE = new char[END];
  private static final byte[] TONE = new byte[END];
  private static final char[][] COMPOSED = new char[TONES.length()][END];

  static {
    for (char c = 0; c < END; c++) {
      if (c < GAP || c >= GAP_END) {
        STABLE[c] = isStable(String.valueOf(c));
      }
    }
    for (char c = 0; c < END; c++) {
      if (STABLE[c] && Character.isLetterOrDigit(c)) {
        takeApart(c);
      }
    }
  }

  private LatinLetter() {}

  private static boolean isStable(String letter) {
    String small = letter.toLowerCase(Locale.ROOT);
    return isUnchanged(letter)
        && isUnchanged(small)
        && small.length() == 1
        && Character.getType(letter.charAt(0)) != Character.NON_SPACING_MARK;
  }

  private static boolean isUnchanged(String letter) {
    return Normalizer.isNormalized(letter, Normalizer.Form.NFC)
        && Normalizer.isNormalized(letter, Normalizer.Form.NFKC)
        && LookAlikes.replace(letter).equals(letter);
  }

  private static void takeApart(char c) {
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    String toneless =
        Normalizer.normalize(apart.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC);
    String bare = apart.startsWith("đ") ? "d" : apart.substring(0, 1);
    String tone = apart.replaceAll("[^" + TONES + "]", "");
    // Letters of other languages may bear two tones, or one below another mark: ṏ.
    boolean whole = Normalizer.normalize(toneless + tone, Normalizer.Form.NFC).indexOf(c) == 0;
    if (toneless.length() == 1
        && tone.length() <= 1
        && whole
        && isUnchanged(toneless)
        && isUnchanged(bare)) {
      TONELESS[c] = toneless.charAt(0);
      BARE[c] = bare.charAt(0);
      if (!tone.isEmpty()) {
        TONE[c] = (byte) (TONES.indexOf(tone) + 1);
        COMPOSED[TONES.indexOf(tone)][TONELESS[c]] = c;
      }
    }
  }

  /** Whether normalisation and the table of look-alikes leave a text as it is, in either case. */
  static boolean areStable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= END || !STABLE[c]) {
        return false;
      }
    }
    return true;
  }

  /** Whether every letter of a word is in the tables. */
  static boolean areKnown(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= END || BARE[c] == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter is known to bear no mark. */
  static boolean isBare(char letter) {
    return letter < END && BARE[letter] == letter;
  }

  /** A known letter without its tone; its shape stays: ă, â, đ, ê, ô, ơ, ư. */
  static char toneless(char letter) {
    return TONELESS[letter];
  }

  /** A known letter without any mark. */
  static char bare(char letter) {
    return BARE[letter];
  }

  /** The tone of a known letter: its place among {@link #TONES} and one more, or 0. */
  static int tone(char letter) {
    return TONE[letter];
  }

  /** A known letter with a tone, or 0 where Unicode has no such letter. */
  static char with(char toneless, int tone) {
    return COMPOSED[tone - 1][toneless];
  }
}
