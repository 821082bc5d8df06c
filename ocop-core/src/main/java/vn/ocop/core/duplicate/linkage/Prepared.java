package vn.ocop.core.duplicate.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record with its values prepared for comparison.
 *
 * @param <R> the record
 */
public final class Prepared<R> {

  private final String id;
  private final R record;
  private final @Nullable Object[] values;
  private final List<Field<R, ?>> fields;

  Prepared(String id, R record, @Nullable Object[] values, List<Field<R, ?>> fields) {
    this.id = id;
    this.record = record;
    this.values = values;
    this.fields = fields;
  }

  /**
   * The record's identifier.
   *
   * @return the identifier
   */
  public String id() {
    return id;
  }

  /**
   * The record.
   *
   * @return the record as it was given
   */
  public R record() {
    return record;
  }

  /**
   * The prepared value of a field.
   *
   * @param field a field of the scheme
   * @param <V> the type of the prepared value
   * @return the value, or null where the record says nothing
   * @throws IllegalArgumentException if the scheme has no such field
   */
  // Every value was prepared by the field at its place; fields are told apart by identity.
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  public <V> @Nullable V value(Field<R, V> field) {
    for (int place = 0; place < values.length; place++) {
      if (fields.get(place) == field) {
        return (V) values[place];
      }
    }
    throw new IllegalArgumentException("field is not of this scheme: " + field.name());
  }

  @Nullable Object value(int place) {
    return values[place];
  }
}
