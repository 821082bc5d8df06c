package vn.ocop.core.duplicate.linkage.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.linkage.TermCounts;

/**
 * Equal or not, case, marks, spacing and punctuation aside.
 *
 * @param value gives the value of a record, or null
 * @param <R> the record
 */
public record ExactComparison<R>(Function<? super R, @Nullable String> value)
    implements KeyedComparison<R, Long> {

  private static final LevelTable TABLE = LevelTable.of("exact");

  /**
   * Keeps the component.
   *
   * @param value see the record
   */
  public ExactComparison {}

  @Override
  public List<Level> levels() {
    return TABLE.levels();
  }

  @Override
  public void terms(R record, LongConsumer sink) {
    String plain = PlainText.of(value.apply(record));
    if (plain != null) {
      sink.accept(Term.of(plain));
    }
  }

  @Override
  public @Nullable Long prepare(R record, TermCounts counts) {
    String plain = PlainText.of(value.apply(record));
    return plain == null ? null : Term.of(plain);
  }

  @Override
  public int level(Long left, Long right) {
    return left.equals(right) ? 0 : 1;
  }

  @Override
  public long term(Long left, Long right, int level) {
    return left;
  }

  @Override
  public void keys(Long value, LongConsumer sink) {
    sink.accept(value);
  }
}
