package vn.ocop.core.duplicate;

import java.util.List;
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
  private final List<E> order;

  RecordComparison(String field, Class<E> codes) {
    this.field = field;
    this.levels = LevelTable.of(field, codes);
    this.order = List.of(codes.getEnumConstants());
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
  public final int level(ReadRecord left, ReadRecord right) {
    return order.indexOf(compare(left, right));
  }

  @Override
  public final Bilingual text(ReadRecord left, ReadRecord right, int level) {
    String code = levels.get(level).code();
    return DuplicateTexts.label(field + "." + code, quoted(left, right));
  }
}
