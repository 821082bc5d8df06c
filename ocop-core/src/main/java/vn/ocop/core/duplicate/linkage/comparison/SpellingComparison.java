package vn.ocop.core.duplicate.linkage.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.linkage.TermCounts;

/**
 * Short values that are misspelt now and then, such as names of persons and places: equal, one edit
 * apart, close (Jaro and Winkler), or different.
 *
 * @param value gives the value of a record, or null
 * @param <R> the record
 */
public record SpellingComparison<R>(Function<? super R, @Nullable String> value)
    implements KeyedComparison<R, String> {

  private static final int EQUAL = 0;
  private static final int ONE_EDIT = 1;

  private static final LevelTable TABLE = LevelTable.of("spelling");

  private static final int LEAST_FOR_ONE_EDIT = 4;
  private static final int LONGEST = 100;

  /**
   * Keeps the component.
   *
   * @param value see the record
   */
  public SpellingComparison {}

  @Override
  public List<Level> levels() {
    return TABLE.levels();
  }

  @Override
  public void terms(R record, LongConsumer sink) {
    String plain = prepared(record);
    if (plain != null) {
      sink.accept(Term.of(plain));
    }
  }

  @Override
  public @Nullable String prepare(R record, TermCounts counts) {
    return prepared(record);
  }

  private @Nullable String prepared(R record) {
    String plain = PlainText.of(value.apply(record));
    return plain == null || plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  @Override
  public int level(String left, String right) {
    if (left.equals(right)) {
      return EQUAL;
    }
    int shorter = Math.min(left.length(), right.length());
    if (shorter >= LEAST_FOR_ONE_EDIT && Spelling.oneEditApart(left, right)) {
      return ONE_EDIT;
    }
    return TABLE.reached(100 * Spelling.jaroWinkler(left, right));
  }

  @Override
  public long term(String left, String right, int level) {
    return Term.of(left);
  }

  @Override
  public void keys(String value, LongConsumer sink) {
    for (String word : PlainText.words(value)) {
      sink.accept(Term.of(word));
    }
  }
}
