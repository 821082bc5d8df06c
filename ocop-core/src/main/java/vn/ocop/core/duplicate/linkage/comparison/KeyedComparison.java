package vn.ocop.core.duplicate.linkage.comparison;

import java.util.function.LongConsumer;
import vn.ocop.core.duplicate.linkage.BlockingRule;
import vn.ocop.core.duplicate.linkage.Comparison;
import vn.ocop.core.duplicate.linkage.Field;

/**
 * A comparison that also knows what similar values have in common, to block by.
 *
 * @param <R> the record
 * @param <V> the prepared value
 */
public interface KeyedComparison<R, V> extends Comparison<R, V> {

  /**
   * Tells what values that are similar are likely to share.
   *
   * @param value a prepared value
   * @param sink takes the keys
   */
  void keys(V value, LongConsumer sink);

  /**
   * The blocking rule of a field that is compared so.
   *
   * @param field the field, compared by this comparison
   * @return the rule, under the field's name
   */
  default BlockingRule<R> blocking(Field<R, V> field) {
    return BlockingRule.on(field.name(), field, this::keys);
  }
}
