package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A field that records are compared by.
 *
 * @param name the field's stable name, as it stands in the evidence
 * @param label the field in words
 * @param comparison how it is compared
 * @param <R> the record
 * @param <V> the prepared value
 */
public record Field<R, V>(String name, Bilingual label, Comparison<R, V> comparison) {

  /**
   * Refuses null.
   *
   * @param name see the record
   * @param label see the record
   * @param comparison see the record
   */
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(comparison, "comparison");
    if (comparison.levels().size() < 2) {
      throw new IllegalArgumentException("comparison of " + name + " has fewer than two levels");
    }
  }
}
