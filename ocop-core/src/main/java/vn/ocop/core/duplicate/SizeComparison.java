package vn.ocop.core.duplicate;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.core.product.NetContent;

/** Compares net contents: 500 g is 0.5 kg, and not 250 g. */
final class SizeComparison extends RecordComparison<SizeComparison.SizeLevel> {

  /** The levels, as in the data file. */
  enum SizeLevel {
    SAME,
    OVERLAP,
    CONFLICT
  }

  SizeComparison() {
    super("size", SizeLevel.class);
  }

  @Override
  boolean speaks(ReadRecord record) {
    return !record.contents().isEmpty();
  }

  @Override
  SizeLevel compare(ReadRecord left, ReadRecord right) {
    long shared = left.contents().stream().filter(size -> isIn(size, right.contents())).count();
    if (shared == 0) {
      return SizeLevel.CONFLICT;
    }
    boolean ofLeft = shared == left.contents().size();
    boolean ofRight = right.contents().stream().allMatch(size -> isIn(size, left.contents()));
    if (ofLeft && ofRight) {
      return SizeLevel.SAME;
    }
    return ofLeft || ofRight ? SizeLevel.OVERLAP : SizeLevel.CONFLICT;
  }

  private static boolean isIn(NetContent size, List<NetContent> sizes) {
    return sizes.stream().anyMatch(size::sameAs);
  }

  @Override
  String quoted(ReadRecord left, ReadRecord right) {
    return written(left) + " / " + written(right);
  }

  private static String written(ReadRecord record) {
    return record.contents().stream().map(NetContent::toString).collect(Collectors.joining(", "));
  }
}
