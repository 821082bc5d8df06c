package vn.ocop.core.duplicate;

import org.jspecify.annotations.Nullable;

/** Two names side by side; what is left of them is found out when first asked for. */
final class NamePair {

  private final ReadRecord left;
  private final ReadRecord right;
  private @Nullable NameDifference difference;

  NamePair(ReadRecord left, ReadRecord right) {
    this.left = left;
    this.right = right;
  }

  ReadRecord left() {
    return left;
  }

  ReadRecord right() {
    return right;
  }

  NameDifference difference() {
    if (difference == null) {
      difference = NameAlignment.of(this);
    }
    return difference;
  }

  /** Whether one of the names was typed without marks, and the other was not. */
  boolean isOneUnmarked() {
    return left.name().bare() != right.name().bare();
  }

  /** Whether two names are one but for marks that one of them lacks throughout. */
  boolean differInMarksOnly() {
    return isOneUnmarked() && left.name().folded().equals(right.name().folded());
  }

  /** Of two names that differ in marks only, the record of the one that has them. */
  ReadRecord marked() {
    return left.name().bare() ? right : left;
  }
}
