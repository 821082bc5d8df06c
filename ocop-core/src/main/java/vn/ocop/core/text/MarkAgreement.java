package vn.ocop.core.text;

/**
 * How the tone and vowel marks of two texts agree whose letters are the same.
 *
 * <p>A mark that is missing throughout says nothing: the text was typed without a Vietnamese
 * keyboard. A mark that differs in a marked text tells two words apart: dừa is coconut, dứa
 * pineapple, dưa melon.
 */
public enum MarkAgreement {
  /** The exact keys are equal. */
  EQUAL,
  /** The orthographic keys are equal. */
  RESPELT,
  /** One text carries no mark at all, the other does. */
  LOST,
  /**
   * One word lacks a mark that Vietnamese spelling demands: a syllable that ends in c, ch, p or t
   * has the acute or the dot below.
   */
  SLIPPED,
  /** Both texts are marked, and some word is marked differently. */
  DIFFERENT,
  /** The letters themselves differ. */
  UNRELATED;

  private static final String STOPS = "cpt";

  /**
   * Compares two texts.
   *
   * @param a a text in any Unicode form
   * @param b another one
   * @return how their marks agree; the same when the texts change places
   */
  public static MarkAgreement of(String a, String b) {
    String exactA = TextKey.EXACT.of(a);
    String exactB = TextKey.EXACT.of(b);
    if (exactA.equals(exactB)) {
      return EQUAL;
    }
    if (TextKey.ORTHOGRAPHIC.of(exactA).equals(TextKey.ORTHOGRAPHIC.of(exactB))) {
      return RESPELT;
    }
    if (!TextKey.FOLDED.of(exactA).equals(TextKey.FOLDED.of(exactB))) {
      return UNRELATED;
    }
    return isBare(exactA) || isBare(exactB) ? LOST : ofWords(exactA, exactB);
  }

  /**
   * Whether a text carries no mark at all.
   *
   * @param text a text in any Unicode form
   * @return true if no letter has a tone or vowel mark and none is đ
   */
  public static boolean isBare(String text) {
    return Syllable.isBare(TextKey.EXACT.of(text).replace(" ", ""));
  }

  private static MarkAgreement ofWords(String a, String b) {
    String[] wordsA = TextKey.ORTHOGRAPHIC.of(a).split(" ", -1);
    String[] wordsB = TextKey.ORTHOGRAPHIC.of(b).split(" ", -1);
    for (int i = 0; i < wordsA.length; i++) {
      if (!wordsA[i].equals(wordsB[i]) && !slips(wordsA[i]) && !slips(wordsB[i])) {
        return DIFFERENT;
      }
    }
    return SLIPPED;
  }

  private static boolean slips(String word) {
    boolean stopped = word.endsWith("ch") || STOPS.indexOf(word.charAt(word.length() - 1)) >= 0;
    return stopped && Syllable.isBare(word);
  }
}
