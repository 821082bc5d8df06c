package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * A record in one number, by which most pairs that a blocking rule is not for are passed over
 * without a look at the records: in a large registry many more pairs share a key than are alike.
 *
 * @param of tells a record's number
 * @param alike tells by two numbers whether the rule may be for the pair; symmetric
 * @param <R> the record
 */
public record Sketch<R>(ToLongFunction<R> of, Alike alike) {

  /** Compares two numbers. */
  @FunctionalInterface
  public interface Alike {

    /**
     * Compares two numbers.
     *
     * @param one the number of one record
     * @param other the number of another
     * @return false where the rule is not for the pair
     */
    boolean test(long one, long other);
  }

  /**
   * Refuses null.
   *
   * @param of see the record
   * @param alike see the record
   */
  public Sketch {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(alike, "alike");
  }

  /**
   * By which all pairs are alike.
   *
   * @param <R> the record
   * @return the sketch
   */
  static <R> Sketch<R> none() {
    return new Sketch<>(record -> 0, (one, other) -> true);
  }

  boolean areAlike(R one, R other) {
    return alike.test(of.applyAsLong(one), of.applyAsLong(other));
  }
}
