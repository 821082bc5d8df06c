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
  private final List<SharedBlocks> shared = new ArrayList<>();

  /** By place: the last record that was compared with it, counted from 1. */
  private final int[] comparedBy;

  private long compared;

  private PairScan(Segment<R> segment, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    this.scheme = segment.scheme();
    this.segment = segment;
    this.visitor = visitor;
    this.report = new ReportBuilder<>(scheme);
    this.comparedBy = new int[segment.size()];
  }

  static <R> PairScan<R> of(Segment<R> segment, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    PairScan<R> scan = new PairScan<>(segment, visitor);
    for (int rule = 0; rule < scan.scheme.blocking().size(); rule++) {
      scan.shared.add(SharedBlocks.of(segment, rule, scan.report));
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
    for (int rule = 0; rule < shared.size(); rule++) {
      SharedBlocks blocks = shared.get(rule);
      anyKey |= blocks.hasKey(place);
      anyUsable |= blocks.isUsable(place);
      BlockingRule<R> blocking = scheme.blocking().get(rule);
      blocks.forEachLater(place, other -> pair(blocking, place, other));
    }
    report.record(record.id(), anyKey, anyUsable);
  }

  private void pair(BlockingRule<R> rule, int place, int other) {
    if (comparedBy[other] != place + 1
        && rule.between().test(segment.record(place).record(), segment.record(other).record())) {
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
