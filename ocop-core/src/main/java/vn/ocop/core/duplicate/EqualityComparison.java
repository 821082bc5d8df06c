package vn.ocop.core.duplicate;

import java.util.Optional;
import java.util.function.Function;
import vn.ocop.core.text.TextKey;

/** Compares a value that is either the same or another: a number, a code, a brand. */
final class EqualityComparison extends RecordComparison<EqualityComparison.EqualityLevel> {

  /** The levels, as in the data file. */
  enum EqualityLevel {
    SAME,
    OTHER
  }

  private final Function<RegistryRecord, Optional<String>> value;

  EqualityComparison(String field, Function<RegistryRecord, Optional<String>> value) {
    super(field, EqualityLevel.class);
    this.value = value;
  }

  @Override
  boolean speaks(ReadRecord record) {
    return !key(record).isEmpty();
  }

  @Override
  EqualityLevel compare(ReadRecord left, ReadRecord right) {
    return key(left).equals(key(right)) ? EqualityLevel.SAME : EqualityLevel.OTHER;
  }

  /** The value without case, spaces and punctuation. */
  String key(ReadRecord record) {
    return value
        .apply(record.record())
        .map(text -> TextKey.FOLDED.of(ReadRecord.start(text)).replace(" ", ""))
        .orElse("");
  }
}
