package vn.ocop.core.duplicate;

import java.util.List;
import vn.ocop.core.duplicate.reading.PartKind;

/** Compares what two products are, are made of and taste of. */
final class IngredientComparison extends RecordComparison<IngredientComparison.IngredientLevel> {

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
  boolean speaks(ReadRecord record) {
    return !record.name().isEmpty();
  }

  @Override
  IngredientLevel compare(ReadRecord left, ReadRecord right) {
    if (ReadRecord.differInMarksOnly(left, right)) {
      ReadRecord marked = left.name().bare() ? right : left;
      return marked.signature().lacks(KINDS) ? IngredientLevel.NONE : IngredientLevel.SAME;
    }
    if (left.signature().isSame(right.signature(), KINDS)) {
      return left.signature().lacks(KINDS) ? IngredientLevel.NONE : IngredientLevel.SAME;
    }
    NameDifference difference = NameAlignment.of(left, right);
    List<String> one = difference.left(KINDS);
    List<String> other = difference.right(KINDS);
    if (!one.isEmpty() && !other.isEmpty()) {
      return IngredientLevel.CONFLICT;
    }
    if (!difference.isNothing(PartKind.HEAD)) {
      return IngredientLevel.TYPE_ADDED;
    }
    if (!one.isEmpty() || !other.isEmpty()) {
      return IngredientLevel.ADDED;
    }
    boolean any = left.name().parts().stream().anyMatch(part -> part.kind().isSubstance());
    return any ? IngredientLevel.SAME : IngredientLevel.NONE;
  }

  @Override
  String quoted(ReadRecord left, ReadRecord right) {
    return NameAlignment.of(left, right).words(KINDS);
  }
}
