package vn.ocop.examples.desk.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts letter by letter: what both have, and what only one has.
 *
 * @param left the left text in pieces
 * @param right the right text in pieces
 */
public record LetterDifference(List<Piece> left, List<Piece> right) {

  /** Longer texts are told apart by their common beginning and end only. */
  private static final int LONGEST = 400;

  /**
   * A piece of a text.
   *
   * @param text the letters
   * @param changed whether only this text has them here
   */
  public record Piece(String text, boolean changed) {}

  /**
   * Keeps unmodifiable copies.
   *
   * @param left see the record
   * @param right see the record
   */
  public LetterDifference {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Compares two texts in their composed form.
   *
   * @param a a text
   * @param b another text
   * @return the pieces, which joined are the texts again
   */
  public static LetterDifference of(String a, String b) {
    int[] left = letters(a);
    int[] right = letters(b);
    boolean[] common = new boolean[left.length];
    boolean[] commonRight = new boolean[right.length];
    int start = 0;
    while (start < Math.min(left.length, right.length) && left[start] == right[start]) {
      common[start] = true;
      commonRight[start++] = true;
    }
    int endLeft = left.length;
    int endRight = right.length;
    while (endLeft > start && endRight > start && left[endLeft - 1] == right[endRight - 1]) {
      common[--endLeft] = true;
      commonRight[--endRight] = true;
    }
    if (Math.max(endLeft, endRight) - start <= LONGEST) {
      alignMiddle(left, right, start, endLeft, endRight, common, commonRight);
    }
    return new LetterDifference(pieces(left, common), pieces(right, commonRight));
  }

  private static int[] letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
  }

  /** Marks a longest common subsequence of the parts between the common beginning and end. */
  private static void alignMiddle(
      int[] left,
      int[] right,
      int start,
      int endLeft,
      int endRight,
      boolean[] common,
      boolean[] commonRight) {
    int[][] longest = new int[endLeft - start + 1][endRight - start + 1];
    for (int i = endLeft - start - 1; i >= 0; i--) {
      for (int j = endRight - start - 1; j >= 0; j--) {
        longest[i][j] =
            left[start + i] == right[start + j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < endLeft - start && j < endRight - start) {
      if (left[start + i] == right[start + j]) {
        common[start + i++] = true;
        commonRight[start + j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Piece> pieces(int[] letters, boolean[] common) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= letters.length; i++) {
      if (i == letters.length || common[i] != common[start]) {
        pieces.add(new Piece(new String(letters, start, i - start), !common[start]));
        start = i;
      }
    }
    return pieces;
  }
}
