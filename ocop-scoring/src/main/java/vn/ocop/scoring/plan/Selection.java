package vn.ocop.scoring.plan;

import java.util.Arrays;

/**
 * One move at every place of a sheet, or at its first places, with what the whole comes to.
 *
 * <p>Ordered: the lesser key first; where equal, the one that raises an earlier criterion higher.
 */
final class Selection implements Comparable<Selection> {

  /**
   * Cost, then number of raises, then points left on the table, in one number: each of the three is
   * a sum over the places, and no lower one can run over into the next. Holds for fewer than 4,096
   * criteria with fewer than 1,048,576 points.
   */
  private static final int COST_SHIFT = 32;

  private static final int RAISE_SHIFT = 20;

  private final int[] options;
  private final long key;

  Selection(int[] options, long key) {
    this.options = options;
    this.key = key;
  }

  static long key(Move move) {
    return ((long) move.cost() << COST_SHIFT)
        + (move.raise() ? 1L << RAISE_SHIFT : 0L)
        + move.left();
  }

  /** How many places have a move. */
  int size() {
    return options.length;
  }

  /** The option of the move at a place; 0 where the criterion does not apply. */
  int option(int place) {
    return options[place];
  }

  /** The options of all moves. */
  int[] options() {
    return options.clone();
  }

  /** The options with one more. */
  int[] optionsAnd(Move move) {
    int[] longer = Arrays.copyOf(options, options.length + 1);
    longer[options.length] = move.option();
    return longer;
  }

  long cost() {
    return key >>> COST_SHIFT;
  }

  @Override
  public int compareTo(Selection other) {
    int byKey = Long.compare(key, other.key);
    return byKey != 0 ? byKey : Arrays.compare(other.options, options);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Selection that
        && key == that.key
        && Arrays.equals(options, that.options);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(options) + Long.hashCode(key);
  }
}
