package vn.ocop.core.duplicate;

import vn.ocop.core.duplicate.reading.PartKind;

/** Compares names in one respect that makes another product: form, colour or grade. */
final class PartComparison extends NamePairComparison<PartComparison.PartLevel> {

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
  PartLevel compare(NamePair names) {
    NameSignature left = names.left().signature();
    NameSignature right = names.right().signature();
    if (names.differInMarksOnly()) {
      return names.marked().signature().lacks(kinds) ? PartLevel.NONE : PartLevel.SAME;
    }
    if (left.isSame(right, kinds)) {
      return left.lacks(kinds) ? PartLevel.NONE : PartLevel.SAME;
    }
    boolean added = names.difference().hasLeft(kinds);
    boolean addedRight = names.difference().hasRight(kinds);
    if (added && addedRight) {
      return PartLevel.CONFLICT;
    }
    return added || addedRight ? PartLevel.ADDED : PartLevel.NONE;
  }

  @Override
  String quoted(NamePair names) {
    return names.difference().words(kinds);
  }
}
