package vn.ocop.traceability.internal;

import java.util.Collection;
import java.util.Locale;

/** The word that someone who misspelled it most likely meant. */
public final class Nearest {

  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The nearest of some words.
   *
   * @param text what was written
   * @param words the words it may have been
   * @return the word with the fewest changed, missing, added or swapped letters, at most a third of
   *     its own; a dash where none is that near
   */
  public static String to(String text, Collection<String> words) {
    String wanted = plain(text);
    String nearest = "–";
    int fewest = Integer.MAX_VALUE;
    if (wanted.length() > LONGEST) {
      return nearest;
    }
    for (String word : words) {
      String candidate = plain(word);
      int most = Math.max(1, candidate.length() / 3);
      if (Math.abs(candidate.length() - wanted.length()) <= most) {
        int changes = changes(wanted, candidate);
        if (changes <= most && changes < fewest) {
          fewest = changes;
          nearest = word;
        }
      }
    }
    return nearest;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** The optimal string alignment distance. */
  private static int changes(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
