package vn.ocop.core.duplicate;

import vn.ocop.core.duplicate.reading.PartKind;

/** Compares what two products are, are made of and taste of. */
final class IngredientComparison extends NamePairComparison<IngredientComparison.IngredientLevel> {

  /** The levels, as in the data file. */
  enum IngredientLevel {
    SAME,
    NONE,
    ADDED,
    TYPE_ADDED,
    CONFLICT
  }

  private static final PartKind[] KINDS = {PartKind.HEAD, PartKind.INGREDIENT, PartKind.FLAVOUR};

  IngredientComparison() {
    super("ingredient", IngredientLevel.class);
  }

  @Override
  IngredientLevel compare(NamePair names) {
    NameSignature left = names.left().signature();
    NameSignature right = names.right().signature();
    if (names.differInMarksOnly()) {
      return names.marked().signature().lacks(KINDS) ? IngredientLevel.NONE : IngredientLevel.SAME;
    }
    if (left.isSame(right, KINDS)) {
      return left.lacks(KINDS) ? IngredientLevel.NONE : IngredientLevel.SAME;
    }
    NameDifference difference = names.difference();
    boolean added = difference.hasLeft(KINDS);
    boolean addedRight = difference.hasRight(KINDS);
    if (added && addedRight) {
      return IngredientLevel.CONFLICT;
    }
    if (!difference.isNothing(PartKind.HEAD)) {
      return IngredientLevel.TYPE_ADDED;
    }
    if (added || addedRight) {
      return IngredientLevel.ADDED;
    }
    boolean bothSpeak = !left.lacks(KINDS) && !right.lacks(KINDS);
    return bothSpeak ? IngredientLevel.SAME : IngredientLevel.NONE;
  }

  @Override
  String quoted(NamePair names) {
    return names.difference().words(KINDS);
  }
}
