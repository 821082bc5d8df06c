package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/**
 * One of the rules of blocking: two records are compared when any rule gives both a common key.
 *
 * @param name the rule's stable name, for the report
 * @param keys tells the keys of a prepared record: terms, none or several
 * @param <R> the record
 */
public record BlockingRule<R>(String name, BiConsumer<Prepared<R>, LongConsumer> keys) {

  /**
   * Refuses null.
   *
   * @param name see the record
   * @param keys see the record
   */
  public BlockingRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(keys, "keys");
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
}
