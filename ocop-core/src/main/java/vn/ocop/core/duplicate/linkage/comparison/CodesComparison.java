package vn.ocop.core.duplicate.linkage.comparison;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.linkage.TermCounts;

/**
 * The codes in a text: words of four and more characters that hold a digit, such as model numbers.
 * A rare code in common is near proof; codes of which none is common speak against.
 *
 * @param value gives the value of a record, or null
 * @param <R> the record
 */
public record CodesComparison<R>(Function<? super R, @Nullable String> value)
    implements KeyedComparison<R, CodesValue> {

  private static final LevelTable TABLE = LevelTable.of("codes");
  private static final int SAME = 0;
  private static final int PART = 1;
  private static final int OTHER = 2;

  private static final Pattern BETWEEN = Pattern.compile("[\\s/,;()]+");
  private static final Pattern INSIDE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LEAST = 4;
  private static final int MOST_CODES = 40;

  /**
   * Keeps the component.
   *
   * @param value see the record
   */
  public CodesComparison {}

  @Override
  public List<Level> levels() {
    return TABLE.levels();
  }

  @Override
  public void terms(R record, LongConsumer sink) {
    codes(record).forEach(code -> sink.accept(Term.of(code)));
  }

  @Override
  public @Nullable CodesValue prepare(R record, TermCounts counts) {
    SortedSet<String> codes = codes(record);
    return codes.isEmpty() ? null : new CodesValue(codes, counts);
  }

  private SortedSet<String> codes(R record) {
    SortedSet<String> codes = new TreeSet<>();
    String text = value.apply(record);
    if (text != null) {
      String bounded = text.substring(0, Math.min(text.length(), PlainText.LIMIT));
      for (String word : BETWEEN.split(bounded.toLowerCase(Locale.ROOT), -1)) {
        String code = INSIDE.matcher(word).replaceAll("");
        if (code.length() >= LEAST
            && codes.size() < MOST_CODES
            && code.chars().anyMatch(Character::isDigit)) {
          codes.add(code);
        }
      }
    }
    return codes;
  }

  @Override
  public int level(CodesValue left, CodesValue right) {
    if (left.common(right) != Term.NONE) {
      return SAME;
    }
    return left.beginsLike(right) ? PART : OTHER;
  }

  @Override
  public long term(CodesValue left, CodesValue right, int level) {
    return left.common(right);
  }

  @Override
  public void keys(CodesValue value, LongConsumer sink) {
    for (String code : value.codes()) {
      sink.accept(Term.of(code));
      sink.accept(Term.of(CodesValue.beginning(code)));
    }
  }
}
