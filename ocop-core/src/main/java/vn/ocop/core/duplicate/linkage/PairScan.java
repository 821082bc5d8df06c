package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits the pairs of one whole segment that share a key, each pair once. */
final class PairScan<R> {

  private final LinkageScheme<R> scheme;
  private final Segment<R> segment;
  private final ReportBuilder<R> report;
  private final BiConsumer<Prepared<R>, Prepared<R>> visitor;

  /** Of the rules that are made for any record here. */
  private final List<SharedBlocks> shared = new ArrayList<>();

  /** By place: the last record that was compared with it, counted from 1. */
  private final int[] comparedBy;

  /** By place: the last record and rule that came upon it, counted from 1. */
  private final int[] seenBy;

  private int turn;
  private long compared;

  private PairScan(Segment<R> segment, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    this.scheme = segment.scheme();
    this.segment = segment;
    this.visitor = visitor;
    this.report = new ReportBuilder<>(scheme);
    this.comparedBy = new int[segment.size()];
    this.seenBy = new int[segment.size()];
  }

  static <R> PairScan<R> of(Segment<R> segment, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    PairScan<R> scan = new PairScan<>(segment, visitor);
    for (int rule = 0; rule < scan.scheme.blocking().size(); rule++) {
      if (segment.isAsking(rule)) {
        scan.shared.add(SharedBlocks.of(segment, rule, scan.report));
      }
    }
    for (int place = 0; place < segment.size(); place++) {
      scan.record(place);
    }
    return scan;
  }

  private void record(int place) {
    Prepared<R> record = segment.record(place);
    boolean anyKey = false;
    boolean anyUsable = false;
    for (SharedBlocks blocks : shared) {
      anyKey |= blocks.hasKey(place);
      anyUsable |= blocks.isUsable(place);
      BlockingRule<R> blocking = scheme.blocking().get(blocks.rule());
      turn++;
      blocks.forEachLater(place, other -> pair(blocking, place, other));
    }
    report.record(record, segment::isAsking, anyKey, anyUsable);
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

  ReportBuilder<R> report() {
    return report;
  }

  long compared() {
    return compared;
  }

  boolean isUsable(int rule, long key) {
    return segment.blocks(rule).count(key) <= scheme.largestBlock(rule);
  }
}
