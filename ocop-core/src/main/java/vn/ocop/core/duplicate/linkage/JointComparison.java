package vn.ocop.core.duplicate.linkage;

import vn.ocop.core.result.Bilingual;

/**
 * A comparison that shares with others what is found out about a pair: the two values are laid side
 * by side once, for all fields of the scheme whose comparisons give the same {@link #joint()}.
 *
 * <p>What is laid side by side costs more than a look at a single field; so these fields are
 * compared after all others, and only while the pair can still be listed.
 *
 * @param <R> the record
 * @param <V> the prepared value
 * @param <P> the pair of values, side by side; used by one thread, may find out things when asked
 */
public interface JointComparison<R, V, P> extends Comparison<R, V> {

  /**
   * The type of the pair, by which comparisons that share it know each other.
   *
   * @return the type
   */
  Class<P> joint();

  /**
   * Lays two values side by side.
   *
   * @param left one value
   * @param right the other
   * @return the pair
   */
  P join(V left, V right);

  /**
   * At which levels two values can stand, found out without laying them side by side: most pairs
   * cannot be listed at any of them.
   *
   * @param left one value
   * @param right the other
   * @return one bit for each place in {@link #levels()}, the lowest for the first; at no other
   *     place do they stand
   */
  default long possibleLevels(V left, V right) {
    return -1;
  }

  /**
   * Compares the two values of a pair.
   *
   * @param pair the values, side by side
   * @return the place of their level in {@link #levels()}
   */
  int level(P pair);

  /**
   * The evidence in words.
   *
   * @param pair the values, side by side
   * @param level the level they stand at
   * @return the words
   */
  Bilingual text(P pair, int level);

  @Override
  default int level(V left, V right) {
    return level(join(left, right));
  }

  @Override
  default Bilingual text(V left, V right, int level) {
    return text(join(left, right), level);
  }
}
