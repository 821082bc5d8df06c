package vn.ocop.core.duplicate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Comparison;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.duplicate.linkage.TermCounts;
import vn.ocop.core.result.Bilingual;

/**
 * A comparison of whole read records in one respect, at the levels of an enum.
 *
 * @param <E> the levels
 */
abstract class RecordComparison<E extends Enum<E>> implements Comparison<ReadRecord, ReadRecord> {

  private final String field;
  private final List<Level> levels;
  private final Map<E, Integer> places;

  RecordComparison(String field, Class<E> codes) {
    this.field = field;
    this.levels = LevelTable.of(field, codes);
    this.places = new EnumMap<>(codes);
    for (E code : codes.getEnumConstants()) {
      places.put(code, places.size());
    }
  }

  /** Whether a record says anything in this respect. */
  abstract boolean speaks(ReadRecord record);

  /** The level at which two records stand that both speak. */
  abstract E compare(ReadRecord left, ReadRecord right);

  /** The words that the evidence quotes, or an empty text. */
  String quoted(ReadRecord left, ReadRecord right) {
    return "";
  }

  @Override
  public final List<Level> levels() {
    return levels;
  }

  @Override
  public final @Nullable ReadRecord prepare(ReadRecord record, TermCounts counts) {
    return speaks(record) ? record : null;
  }

  @Override
  public int level(ReadRecord left, ReadRecord right) {
    return place(compare(left, right));
  }

  @Override
  public Bilingual text(ReadRecord left, ReadRecord right, int level) {
    return text(level, quoted(left, right));
  }

  /** The place of a level in {@link #levels()}. */
  final int place(E code) {
    return Objects.requireNonNull(places.get(code), "code");
  }

  final Bilingual text(int level, String quoted) {
    return DuplicateTexts.label(field + "." + levels.get(level).code(), quoted);
  }
}
