package vn.ocop.core.duplicate;

import vn.ocop.core.duplicate.reading.PartKind;

/** Compares names in one respect that makes another product: form, colour or grade. */
final class PartComparison extends RecordComparison<PartComparison.PartLevel> {

  /** The levels, as in the data file. */
  enum PartLevel {
    SAME,
    NONE,
    ADDED,
    CONFLICT
  }

  private final PartKind[] kinds;

  PartComparison(String field, PartKind... kinds) {
    super(field, PartLevel.class);
    this.kinds = kinds;
  }

  @Override
  boolean speaks(ReadRecord record) {
    return !record.name().isEmpty();
  }

  @Override
  PartLevel compare(ReadRecord left, ReadRecord right) {
    if (ReadRecord.differInMarksOnly(left, right)) {
      ReadRecord marked = left.name().bare() ? right : left;
      return marked.signature().lacks(kinds) ? PartLevel.NONE : PartLevel.SAME;
    }
    if (left.signature().isSame(right.signature(), kinds)) {
      return left.signature().lacks(kinds) ? PartLevel.NONE : PartLevel.SAME;
    }
    NameDifference difference = NameAlignment.of(left, right);
    boolean added = !difference.left(kinds).isEmpty();
    boolean addedRight = !difference.right(kinds).isEmpty();
    if (added && addedRight) {
      return PartLevel.CONFLICT;
    }
    return added || addedRight ? PartLevel.ADDED : PartLevel.NONE;
  }

  @Override
  String quoted(ReadRecord left, ReadRecord right) {
    return NameAlignment.of(left, right).words(kinds);
  }
}
