package vn.ocop.core.duplicate.linkage.comparison;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Field;
import vn.ocop.core.duplicate.linkage.LinkageScheme;
import vn.ocop.core.result.Bilingual;

/** The ready-made comparisons by name, for schemes that are configured. */
public enum ComparisonKind {
  /** {@link ExactComparison}. */
  EXACT,
  /** {@link SpellingComparison}. */
  SPELLING,
  /** {@link TextComparison}. */
  TEXT,
  /** {@link DigitsComparison}. */
  DIGITS,
  /** {@link CodesComparison}. */
  CODES;

  /**
   * The comparison of a value.
   *
   * @param value gives the value of a record, or null
   * @param <R> the record
   * @return the comparison
   */
  public <R> KeyedComparison<R, ?> of(Function<? super R, @Nullable String> value) {
    return switch (this) {
      case EXACT -> new ExactComparison<>(value);
      case SPELLING -> new SpellingComparison<>(value);
      case TEXT -> new TextComparison<>(value);
      case DIGITS -> new DigitsComparison<>(value);
      case CODES -> new CodesComparison<>(value);
    };
  }

  /**
   * Adds a field that is compared so to a scheme, and the blocking rule that goes with it.
   *
   * @param scheme the scheme
   * @param name the field's name
   * @param label the field in words
   * @param value gives the value of a record, or null
   * @param <R> the record
   */
  public <R> void addTo(
      LinkageScheme.Builder<R> scheme,
      String name,
      Bilingual label,
      Function<? super R, @Nullable String> value) {
    add(scheme, name, label, of(value));
  }

  private static <R, V> void add(
      LinkageScheme.Builder<R> scheme,
      String name,
      Bilingual label,
      KeyedComparison<R, V> comparison) {
    Field<R, V> field = new Field<>(name, label, comparison);
    scheme.field(field).blocking(comparison.blocking(field));
  }
}
