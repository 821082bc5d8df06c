package vn.ocop.core.duplicate;

import java.util.function.LongConsumer;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.text.MarkAgreement;

/** Compares products' names, all that the other comparisons look at left aside. */
final class NameComparison extends RecordComparison<NameComparison.NameLevel> {

  /** The levels, as in the data file. */
  enum NameLevel {
    SAME,
    RESPELT,
    UNMARKED,
    NEUTRAL,
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

  private static final double LEAST_SHARED = 0.4;

  NameComparison() {
    super("name", NameLevel.class);
  }

  @Override
  boolean speaks(ReadRecord record) {
    return !record.name().isEmpty();
  }

  @Override
  NameLevel compare(ReadRecord left, ReadRecord right) {
    ProductName one = left.name();
    ProductName other = right.name();
    boolean branded = one.isBranded();
    if (one.exact().equals(other.exact())) {
      return branded ? NameLevel.SAME : NameLevel.PLAIN_SAME;
    }
    if (one.orthographic().equals(other.orthographic())) {
      return branded ? NameLevel.RESPELT : NameLevel.PLAIN_SAME;
    }
    double most = left.signature().mostShared(right.signature());
    if (most < LEAST_SHARED && !NameSignature.isShort(left, right)) {
      return most == 0 ? NameLevel.DIFFERENT : NameLevel.PART;
    }
    NameDifference difference = NameAlignment.of(left, right);
    if (difference.isMarksDiffer()) {
      return NameLevel.MARKS_DIFFER;
    }
    boolean lettersEqual = one.folded().equals(other.folded());
    if (lettersEqual && MarkAgreement.of(one.exact(), other.exact()) == MarkAgreement.LOST) {
      return unmarked(difference, one.bare() ? other : one);
    }
    return ofRest(difference);
  }

  private static NameLevel unmarked(NameDifference difference, ProductName marked) {
    if (difference.isAmbiguous()) {
      return NameLevel.AMBIGUOUS;
    }
    return marked.isBranded() ? NameLevel.UNMARKED : NameLevel.PLAIN_SAME;
  }

  private static NameLevel ofRest(NameDifference difference) {
    double shared = difference.sharedPart();
    if (shared < LEAST_SHARED) {
      return shared == 0 ? NameLevel.DIFFERENT : NameLevel.PART;
    }
    boolean left = !difference.left(PartKind.WORD).isEmpty();
    boolean right = !difference.right(PartKind.WORD).isEmpty();
    if (difference.isChanged()) {
      return NameLevel.WORD_CHANGED;
    }
    if (left || right) {
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
    return difference.isOneLetter() ? NameLevel.ONE_LETTER : NameLevel.NEUTRAL;
  }

  @Override
  String quoted(ReadRecord left, ReadRecord right) {
    if (left.name().exact().equals(right.name().exact())) {
      return "";
    }
    return NameAlignment.of(left, right)
        .words(PartKind.WORD, PartKind.PRODUCER, PartKind.PLACE, PartKind.SET, PartKind.NEUTRAL);
  }

  @Override
  public void terms(ReadRecord record, LongConsumer sink) {
    if (speaks(record)) {
      sink.accept(term(record));
    }
  }

  @Override
  public long term(ReadRecord left, ReadRecord right, int level) {
    return Math.max(term(left), term(right));
  }

  private static long term(ReadRecord record) {
    return Term.of(record.name().folded());
  }
}
