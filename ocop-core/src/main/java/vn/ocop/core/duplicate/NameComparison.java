package vn.ocop.core.duplicate;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongConsumer;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.text.MarkAgreement;

/** Compares products' names, all that the other comparisons look at left aside. */
final class NameComparison extends NamePairComparison<NameComparison.NameLevel> {

  /** The levels, as in the data file. */
  enum NameLevel {
    SAME,
    RESPELT,
    UNMARKED,
    NEUTRAL,
    PLACE_ADDED,
    ONE_LETTER,
    PLAIN_SAME,
    PLAIN_NEAR,
    AMBIGUOUS,
    SET_ADDED,
    WORD_ADDED,
    MARK_SLIPPED,
    WORD_CHANGED,
    PART,
    DIFFERENT,
    MARKS_DIFFER
  }

  /** Where names stand that differ in case, spaces or marks at most. */
  private static final Set<NameLevel> OF_EQUAL_LETTERS =
      EnumSet.of(NameLevel.SAME, NameLevel.RESPELT, NameLevel.UNMARKED, NameLevel.PLAIN_SAME);

  /** Where names stand of which one has a word of its own that the other lacks. */
  private static final Set<NameLevel> OF_OTHER_WORDS =
      EnumSet.range(NameLevel.WORD_ADDED, NameLevel.MARKS_DIFFER);

  private final long otherLetters;
  private final long otherWords;

  NameComparison() {
    super("name", NameLevel.class);
    this.otherLetters = ~places(OF_EQUAL_LETTERS);
    this.otherWords = places(OF_OTHER_WORDS);
  }

  private long places(Set<NameLevel> levels) {
    long places = 0;
    for (NameLevel level : levels) {
      places |= 1L << place(level);
    }
    return places;
  }

  @Override
  NameLevel compare(NamePair names) {
    ReadRecord left = names.left();
    ReadRecord right = names.right();
    ProductName one = left.name();
    ProductName other = right.name();
    boolean branded = isBranded(left) && isBranded(right);
    if (one.exact().equals(other.exact())) {
      return branded ? NameLevel.SAME : NameLevel.PLAIN_SAME;
    }
    if (one.orthographic().equals(other.orthographic())) {
      return branded ? NameLevel.RESPELT : NameLevel.PLAIN_SAME;
    }
    if (!SharedWords.areMany(left, right)) {
      return SharedWords.areAny(left, right) ? NameLevel.PART : NameLevel.DIFFERENT;
    }
    NameDifference difference = names.difference();
    if (difference.isMarksDiffer()) {
      return NameLevel.MARKS_DIFFER;
    }
    boolean lettersEqual = one.folded().equals(other.folded());
    if (lettersEqual && MarkAgreement.of(one.exact(), other.exact()) == MarkAgreement.LOST) {
      return unmarked(difference, names.marked());
    }
    return ofRest(difference);
  }

  @Override
  public long possibleLevels(ReadRecord left, ReadRecord right) {
    if (left.nameTerm() == right.nameTerm()) {
      return -1;
    }
    return SharedWords.areOfTwoBrands(left, right) ? otherWords : otherLetters;
  }

  private static NameLevel unmarked(NameDifference difference, ReadRecord marked) {
    if (difference.isAmbiguous()) {
      return NameLevel.AMBIGUOUS;
    }
    return isBranded(marked) ? NameLevel.UNMARKED : NameLevel.PLAIN_SAME;
  }

  private static boolean isBranded(ReadRecord record) {
    return !record.signature().lacks(PartKind.WORD, PartKind.PRODUCER);
  }

  private static NameLevel ofRest(NameDifference difference) {
    double shared = difference.sharedPart();
    if (shared < SharedWords.LEAST) {
      return shared == 0 ? NameLevel.DIFFERENT : NameLevel.PART;
    }
    if (difference.isChanged()) {
      return NameLevel.WORD_CHANGED;
    }
    if (!difference.isNothing(PartKind.WORD)) {
      return NameLevel.WORD_ADDED;
    }
    if (difference.isMarkSlipped()) {
      return NameLevel.MARK_SLIPPED;
    }
    if (!difference.isNothing(PartKind.SET)) {
      return NameLevel.SET_ADDED;
    }
    if (difference.isAmbiguous()) {
      return NameLevel.AMBIGUOUS;
    }
    return near(difference);
  }

  private static NameLevel near(NameDifference difference) {
    if (!difference.isBrandShared()) {
      return NameLevel.PLAIN_NEAR;
    }
    if (difference.isOneLetter()) {
      return NameLevel.ONE_LETTER;
    }
    return difference.isNothing(PartKind.PLACE) ? NameLevel.NEUTRAL : NameLevel.PLACE_ADDED;
  }

  @Override
  String quoted(NamePair names) {
    if (names.left().name().exact().equals(names.right().name().exact())) {
      return "";
    }
    return names
        .difference()
        .words(PartKind.WORD, PartKind.PRODUCER, PartKind.PLACE, PartKind.SET, PartKind.NEUTRAL);
  }

  @Override
  public void terms(ReadRecord record, LongConsumer sink) {
    if (speaks(record)) {
      sink.accept(record.nameTerm());
    }
  }

  @Override
  public long term(ReadRecord left, ReadRecord right, int level) {
    return Math.max(left.nameTerm(), right.nameTerm());
  }
}
