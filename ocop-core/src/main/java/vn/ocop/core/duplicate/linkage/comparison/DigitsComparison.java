package vn.ocop.core.duplicate.linkage.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.linkage.TermCounts;

/**
 * Values that are digits whatever stands between them, such as telephone numbers, dates and
 * postcodes: equal, one digit mistyped or two exchanged, mostly the same digits at the same places,
 * or different.
 *
 * @param value gives the value of a record, or null
 * @param <R> the record
 */
public record DigitsComparison<R>(Function<? super R, @Nullable String> value)
    implements KeyedComparison<R, String> {

  private static final int EQUAL = 0;
  private static final int ONE_EDIT = 1;
  private static final int DIFFERENT = 3;
  private static final int LONGEST = 40;

  private static final LevelTable TABLE = LevelTable.of("digits");

  /**
   * Keeps the component.
   *
   * @param value see the record
   */
  public DigitsComparison {}

  @Override
  public List<Level> levels() {
    return TABLE.levels();
  }

  @Override
  public void terms(R record, LongConsumer sink) {
    String digits = digits(value.apply(record));
    if (digits != null) {
      sink.accept(Term.of(digits));
    }
  }

  @Override
  public @Nullable String prepare(R record, TermCounts counts) {
    return digits(value.apply(record));
  }

  private static @Nullable String digits(@Nullable String value) {
    if (value == null) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < value.length() && digits.length() < LONGEST; i++) {
      if (Character.isDigit(value.charAt(i))) {
        digits.append(Character.digit(value.charAt(i), 10));
      }
    }
    return digits.isEmpty() ? null : digits.toString();
  }

  @Override
  public int level(String left, String right) {
    if (left.equals(right)) {
      return EQUAL;
    }
    if (Spelling.oneEditApart(left, right)) {
      return ONE_EDIT;
    }
    if (left.length() != right.length()) {
      return DIFFERENT;
    }
    int same = 0;
    for (int i = 0; i < left.length(); i++) {
      same += left.charAt(i) == right.charAt(i) ? 1 : 0;
    }
    return TABLE.reached(100.0 * same / left.length());
  }

  @Override
  public long term(String left, String right, int level) {
    return Term.of(left);
  }

  @Override
  public void keys(String value, LongConsumer sink) {
    sink.accept(Term.of(value));
  }
}
