package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * One of the rules of blocking: two records are compared when any rule gives both a common key and
 * is for such a pair.
 *
 * @param name the rule's stable name, for the report
 * @param keys tells the keys of a prepared record: terms, none or several
 * @param asking tells which records the rule is made for: one of a pair must be such a record
 * @param sketch tells cheaply which pairs of those that share a key the rule is not for
 * @param between tells which of the others it is for; symmetric, and much cheaper than a comparison
 * @param largestBlock how many records may share a key before it is too common to be compared by;
 *     the scheme's limit where it is empty
 * @param <R> the record
 */
public record BlockingRule<R>(
    String name,
    BiConsumer<Prepared<R>, LongConsumer> keys,
    Predicate<R> asking,
    Sketch<R> sketch,
    BiPredicate<R, R> between,
    OptionalInt largestBlock) {

  /**
   * Refuses null and a limit under which no pair is left.
   *
   * @param name see the record
   * @param keys see the record
   * @param asking see the record
   * @param sketch see the record
   * @param between see the record
   * @param largestBlock see the record
   */
  public BlockingRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(keys, "keys");
    Objects.requireNonNull(asking, "asking");
    Objects.requireNonNull(sketch, "sketch");
    Objects.requireNonNull(between, "between");
    if (largestBlock.isPresent() && largestBlock.getAsInt() < 2) {
      throw new IllegalArgumentException("largestBlock is below 2: " + largestBlock.getAsInt());
    }
  }

  /**
   * A rule for all pairs that share a key, under the scheme's limit.
   *
   * @param name see the record
   * @param keys see the record
   */
  public BlockingRule(String name, BiConsumer<Prepared<R>, LongConsumer> keys) {
    this(name, keys, record -> true, Sketch.none(), (a, b) -> true, OptionalInt.empty());
  }

  /**
   * A rule that looks at the prepared value of one field.
   *
   * @param name the rule's name
   * @param field the field
   * @param keys tells the keys of a value
   * @param <R> the record
   * @param <V> the prepared value
   * @return the rule; a record without a value has no keys
   */
  public static <R, V> BlockingRule<R> on(
      String name, Field<R, V> field, BiConsumer<V, LongConsumer> keys) {
    return new BlockingRule<>(
        name,
        (record, sink) -> {
          V value = record.value(field);
          if (value != null) {
            keys.accept(value, sink);
          }
        });
  }

  /**
   * This rule for pairs one of whose records is of a sort.
   *
   * @param sort tells which records are
   * @return a rule that differs in this only
   */
  public BlockingRule<R> asking(Predicate<R> sort) {
    return new BlockingRule<>(name, keys, sort, sketch, between, largestBlock);
  }

  /**
   * This rule for some of the pairs that share a key.
   *
   * @param pairs tells which
   * @return a rule that differs in this only
   */
  public BlockingRule<R> between(BiPredicate<R, R> pairs) {
    return new BlockingRule<>(name, keys, asking, sketch, pairs, largestBlock);
  }

  /**
   * This rule for pairs that look alike in a sketch.
   *
   * @param look the sketch
   * @return a rule that differs in this only
   */
  public BlockingRule<R> sketched(Sketch<R> look) {
    return new BlockingRule<>(name, keys, asking, look, between, largestBlock);
  }

  /**
   * This rule with a limit of its own.
   *
   * @param records how many records may share a key, at least 2
   * @return a rule that differs in this only
   */
  public BlockingRule<R> upTo(int records) {
    return new BlockingRule<>(name, keys, asking, sketch, between, OptionalInt.of(records));
  }

  /** Whether the rule is for a pair that shares a key. */
  boolean isFor(Prepared<R> a, Prepared<R> b) {
    return (asking.test(a.record()) || asking.test(b.record()))
        && isBetween(a.record(), b.record());
  }

  /** Whether the rule is for a pair that shares a key and one record of which it is made for. */
  boolean isBetween(R a, R b) {
    return sketch.areAlike(a, b) && between.test(a, b);
  }
}
