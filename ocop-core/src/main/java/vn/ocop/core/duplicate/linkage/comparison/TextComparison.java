package vn.ocop.core.duplicate.linkage.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.linkage.TermCounts;

/**
 * Values of several words, such as titles and addresses: the cosine of their pieces of three
 * characters, each weighed by how rare it is (TF-IDF), in steps.
 *
 * @param value gives the value of a record, or null
 * @param <R> the record
 */
public record TextComparison<R>(Function<? super R, @Nullable String> value)
    implements KeyedComparison<R, TextValue> {

  private static final LevelTable TABLE = LevelTable.of("text");

  /**
   * Keeps the component.
   *
   * @param value see the record
   */
  public TextComparison {}

  @Override
  public List<Level> levels() {
    return TABLE.levels();
  }

  @Override
  public void terms(R record, LongConsumer sink) {
    String plain = PlainText.of(value.apply(record));
    if (plain != null) {
      long[] grams = TextValue.grams(plain);
      Arrays.sort(grams);
      Arrays.stream(TextValue.distinct(grams)).forEach(sink);
      sink.accept(Term.of(plain));
    }
  }

  @Override
  public @Nullable TextValue prepare(R record, TermCounts counts) {
    String plain = PlainText.of(value.apply(record));
    return plain == null ? null : TextValue.of(plain, counts);
  }

  @Override
  public int level(TextValue left, TextValue right) {
    if (left.whole() == right.whole()) {
      return 0;
    }
    return TABLE.reached(100 * left.cosine(right));
  }

  @Override
  public long term(TextValue left, TextValue right, int level) {
    return left.whole();
  }

  @Override
  public void keys(TextValue value, LongConsumer sink) {
    Arrays.stream(value.words()).forEach(sink);
  }
}
