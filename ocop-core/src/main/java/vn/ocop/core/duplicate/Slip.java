package vn.ocop.core.duplicate;

import vn.ocop.core.duplicate.reading.OneLetter;
import vn.ocop.core.text.Vocabulary;
import vn.ocop.core.text.Word;

/** Tells a slip of the keyboard from another word. */
final class Slip {

  /** Shorter words are one letter apart from too many others. */
  private static final int LEAST_FOR_ONE_LETTER = 4;

  /** A replaced letter makes another Vietnamese word of most shorter words. */
  private static final int LEAST_FOR_REPLACED = 6;

  private Slip() {}

  /** Whether one word is the other with one slip: never between two words of the vocabulary. */
  static boolean isBetween(Word mine, Word theirs) {
    return !mine.folded().equals(theirs.folded())
        && isOneLetter(mine.exact(), theirs.exact())
        && !(isKnown(mine) && isKnown(theirs));
  }

  private static boolean isKnown(Word word) {
    return !Vocabulary.standard().terms(word.orthographic()).isEmpty();
  }

  /** Whether two texts are one letter apart, and long enough for that to be a slip. */
  static boolean isOneLetter(String mine, String theirs) {
    int longer = Math.max(mine.length(), theirs.length());
    if (longer < LEAST_FOR_ONE_LETTER || !OneLetter.isBetween(mine, theirs)) {
      return isSoftened(mine, theirs) || isSoftened(theirs, mine);
    }
    return mine.length() != theirs.length()
        || longer >= LEAST_FOR_REPLACED
        || OneLetter.isSwap(mine, theirs)
        || isSoftened(mine, theirs)
        || isSoftened(theirs, mine);
  }

  /** D and gi sound alike: dò, giò. */
  private static boolean isSoftened(String mine, String theirs) {
    return mine.length() == theirs.length() + 1
        && mine.startsWith("gi")
        && theirs.startsWith("d")
        && mine.regionMatches(2, theirs, 1, theirs.length() - 1);
  }
}
