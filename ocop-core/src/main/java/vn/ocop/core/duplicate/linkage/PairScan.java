package vn.ocop.core.duplicate.linkage;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.ocop.core.internal.Ranges;

/** Visits the pairs of one whole segment that share a key, each pair once. */
final class PairScan<R> {

  private final Segment<R> segment;
  private final ReportBuilder<R> report;

  /** Of the rules that are made for any record here. */
  private final List<SharedBlocks> shared;

  private long compared;

  private PairScan(Segment<R> segment) {
    this.segment = segment;
    this.report = new ReportBuilder<>(segment.scheme());
    int[] rules =
        IntStream.range(0, segment.scheme().blocking().size()).filter(segment::isAsking).toArray();
    // Each rule has a tally of its own in the report.
    this.shared =
        Ranges.each(rules.length, segment.size(), i -> SharedBlocks.of(segment, rules[i], report));
  }

  /** Visits all pairs with one visitor, one after the other. */
  static <R> PairScan<R> of(Segment<R> segment, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    PairScan<R> scan = new PairScan<>(segment);
    scan.add(scan.range(visitor).scan(0, segment.size()));
    return scan;
  }

  /**
   * Visits all pairs, on several threads where there are many records; a visitor for each range.
   */
  static <R> PairScan<R> sharedOut(
      Segment<R> segment, Supplier<BiConsumer<Prepared<R>, Prepared<R>>> visitors) {
    PairScan<R> scan = new PairScan<>(segment);
    Ranges.map(segment.size(), (start, end) -> scan.range(visitors.get()).scan(start, end))
        .forEach(scan::add);
    return scan;
  }

  private RangeScan<R> range(BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    return new RangeScan<>(segment, shared, visitor);
  }

  private void add(RangeScan<R> range) {
    report.addRecords(range.report());
    compared += range.compared();
  }

  ReportBuilder<R> report() {
    return report;
  }

  long compared() {
    return compared;
  }

  boolean isUsable(int rule, long key) {
    return segment.blocks(rule).count(key) <= segment.scheme().largestBlock(rule);
  }
}
