package vn.ocop.core.duplicate.linkage;

/**
 * Terms: values, words and pieces of words as 64-bit numbers, which are compact to keep and quick
 * to compare and to count.
 *
 * <p>Two different texts give the same term with a chance of 1 in 2<sup>64</sup>.
 */
public final class Term {

  /** Stands for “no term”; no text has it. */
  public static final long NONE = 0;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Term() {}

  /**
   * The term of a text.
   *
   * @param text the text
   * @return a number that depends on its characters only; never {@link #NONE}
   */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /**
   * The term of a part of a text.
   *
   * @param text the text
   * @param start where the part starts
   * @param end where it ends, exclusive
   * @return the same number as for the part by itself
   */
  public static long of(CharSequence text, int start, int end) {
    long hash = OFFSET;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return some(mix(hash));
  }

  /**
   * The term of an ordered pair of terms, for example of a word and a place.
   *
   * @param first the first
   * @param second the second
   * @return a number that depends on both and their order; never {@link #NONE}
   */
  public static long pair(long first, long second) {
    return some(mix(mix(first) * PRIME + second));
  }

  private static long some(long term) {
    return term == NONE ? 1 : term;
  }

  /** The finisher of MurmurHash3 (public domain): spreads what differs over all bits. */
  static long mix(long x) {
    long h = x;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
