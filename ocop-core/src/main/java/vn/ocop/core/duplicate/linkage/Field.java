package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A field that records are compared by.
 *
 * @param name the field's stable name, as it stands in the evidence
 * @param label the field in words
 * @param comparison how it is compared
 * @param estimated whether the shares of its levels may be estimated from a registry; otherwise its
 *     levels keep their defaults (the adjustment by rarity is made all the same)
 * @param <R> the record
 * @param <V> the prepared value
 */
public record Field<R, V>(
    String name, Bilingual label, Comparison<R, V> comparison, boolean estimated) {

  /**
   * Refuses null.
   *
   * @param name see the record
   * @param label see the record
   * @param comparison see the record
   * @param estimated see the record
   */
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(comparison, "comparison");
    if (comparison.levels().size() < 2) {
      throw new IllegalArgumentException("comparison of " + name + " has fewer than two levels");
    }
  }

  /**
   * A field whose levels are estimated where the registry is large enough.
   *
   * @param name see the record
   * @param label see the record
   * @param comparison see the record
   * @param <R> the record
   * @param <V> the prepared value
   * @return the field
   */
  public static <R, V> Field<R, V> of(String name, Bilingual label, Comparison<R, V> comparison) {
    return new Field<>(name, label, comparison, true);
  }

  /**
   * This field with the default shares of its levels, whatever the registry.
   *
   * @return a field that differs in this only
   */
  public Field<R, V> withDefaults() {
    return new Field<>(name, label, comparison, false);
  }
}
