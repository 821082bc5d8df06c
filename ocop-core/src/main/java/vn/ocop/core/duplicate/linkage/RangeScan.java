package vn.ocop.core.duplicate.linkage;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Visits the pairs that share a key and whose first record lies in a range of a whole segment, each
 * pair once; one thread.
 */
final class RangeScan<R> {

  private final Segment<R> segment;
  private final List<SharedBlocks> shared;
  private final BiConsumer<Prepared<R>, Prepared<R>> visitor;
  private final ReportBuilder<R> report;

  /** By place: the last record that was compared with it, counted from 1. */
  private final int[] comparedBy;

  /** By place: the last record and rule that came upon it, counted from 1. */
  private final int[] seenBy;

  private int turn;
  private long compared;

  RangeScan(
      Segment<R> segment, List<SharedBlocks> shared, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    this.segment = segment;
    this.shared = shared;
    this.visitor = visitor;
    this.report = new ReportBuilder<>(segment.scheme());
    this.comparedBy = new int[segment.size()];
    this.seenBy = new int[segment.size()];
  }

  /** Visits the pairs of the records from a place on, up to another. */
  RangeScan<R> scan(int start, int end) {
    for (int place = start; place < end; place++) {
      record(place);
    }
    return this;
  }

  private void record(int place) {
    boolean anyKey = false;
    boolean anyUsable = false;
    for (SharedBlocks blocks : shared) {
      anyKey |= blocks.hasKey(place);
      anyUsable |= blocks.isUsable(place);
      BlockingRule<R> rule = segment.scheme().blocking().get(blocks.rule());
      turn++;
      blocks.forEachLater(place, other -> pair(rule, place, other));
    }
    report.record(segment.record(place), segment::isAsking, anyKey, anyUsable);
  }

  private void pair(BlockingRule<R> rule, int place, int other) {
    if (comparedBy[other] == place + 1 || seenBy[other] == turn) {
      return;
    }
    seenBy[other] = turn;
    if (rule.between().test(segment.record(place).record(), segment.record(other).record())) {
      comparedBy[other] = place + 1;
      compared++;
      visitor.accept(segment.record(place), segment.record(other));
    }
  }

  /** What is to be said of the records in the range. */
  ReportBuilder<R> report() {
    return report;
  }

  long compared() {
    return compared;
  }
}
