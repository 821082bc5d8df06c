package vn.ocop.core.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.duplicate.linkage.Comparison;
import vn.ocop.core.duplicate.linkage.Level;
import vn.ocop.core.duplicate.linkage.TermCounts;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.text.TextKey;

/** Compares a value that is either the same or another: a number, a code, a brand. */
final class EqualityComparison implements Comparison<ReadRecord, String> {

  /** The levels, as in the data file. */
  enum EqualityLevel {
    SAME,
    OTHER
  }

  private final String field;
  private final List<Level> levels;
  private final Function<RegistryRecord, Optional<String>> value;

  EqualityComparison(String field, Function<RegistryRecord, Optional<String>> value) {
    this.field = field;
    this.levels = LevelTable.of(field, EqualityLevel.class);
    this.value = value;
  }

  @Override
  public List<Level> levels() {
    return levels;
  }

  /** The value without case, spaces and punctuation, or null where none is left. */
  @Override
  public @Nullable String prepare(ReadRecord record, TermCounts counts) {
    String written = value.apply(record.record()).orElse("");
    String key = TextKey.FOLDED.of(RecordReader.start(written)).replace(" ", "");
    return key.isEmpty() ? null : key;
  }

  @Override
  public int level(String left, String right) {
    return left.equals(right) ? 0 : 1;
  }

  @Override
  public Bilingual text(String left, String right, int level) {
    return DuplicateTexts.label(field + "." + levels.get(level).code(), "");
  }
}
