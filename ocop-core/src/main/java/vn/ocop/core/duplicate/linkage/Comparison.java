package vn.ocop.core.duplicate.linkage;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Bilingual;

/**
 * How one field of two records is compared: each record's value is prepared once, two prepared
 * values stand at one of a few levels.
 *
 * <p>Must be a pure function of its arguments, and symmetric: {@code level(a, b) == level(b, a)},
 * and likewise {@code term}.
 *
 * @param <R> the record
 * @param <V> the prepared value: immutable and compact, for a million of them may be kept
 */
public interface Comparison<R, V> {

  /**
   * The levels from the strongest agreement to the strongest disagreement. Weights never rise in
   * this order: an estimate that contradicts it is levelled out.
   *
   * @return at least two levels, always the same
   */
  List<Level> levels();

  /**
   * Tells the terms of a record that {@link #prepare} and the adjustment by rarity will ask counts
   * for. A term told twice is counted twice.
   *
   * @param record the record
   * @param sink takes the terms
   */
  default void terms(R record, LongConsumer sink) {}

  /**
   * Prepares a record's value.
   *
   * @param record the record
   * @param counts how common the terms of the field are
   * @return the value, or null where the record says nothing: that is no evidence
   */
  @Nullable V prepare(R record, TermCounts counts);

  /**
   * Compares two prepared values.
   *
   * @param left one value
   * @param right the other
   * @return the place of their level in {@link #levels()}
   */
  int level(V left, V right);

  /**
   * The term that two values agree upon, at a level that is adjusted by rarity.
   *
   * @param left one value
   * @param right the other
   * @param level the level they stand at
   * @return the term, or {@link Term#NONE} where the weight stays as it is
   */
  default long term(V left, V right, int level) {
    return Term.NONE;
  }

  /**
   * The evidence in words.
   *
   * @param left one value
   * @param right the other
   * @param level the level they stand at
   * @return the words; the level's label unless overridden
   */
  default Bilingual text(V left, V right, int level) {
    return levels().get(level).label();
  }
}
