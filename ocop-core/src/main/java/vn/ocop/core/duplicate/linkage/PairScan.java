package vn.ocop.core.duplicate.linkage;

import java.util.function.BiConsumer;

/** Visits the pairs of one whole segment that share a key, each pair once. */
final class PairScan<R> {

  private final LinkageScheme<R> scheme;
  private final Segment<R> segment;
  private final ReportBuilder<R> report;
  private final BiConsumer<Prepared<R>, Prepared<R>> visitor;
  private final int[] lastSeenBy;
  private long compared;

  private PairScan(Segment<R> segment, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    this.scheme = segment.scheme();
    this.segment = segment;
    this.visitor = visitor;
    this.report = new ReportBuilder<>(scheme);
    this.lastSeenBy = new int[segment.size()];
  }

  static <R> PairScan<R> of(Segment<R> segment, BiConsumer<Prepared<R>, Prepared<R>> visitor) {
    PairScan<R> scan = new PairScan<>(segment, visitor);
    for (int rule = 0; rule < scan.scheme.blocking().size(); rule++) {
      scan.report.blocks(rule, segment.blocks(rule));
    }
    LongBuffer keys = new LongBuffer(8);
    for (int place = 0; place < segment.size(); place++) {
      scan.record(place, keys);
    }
    return scan;
  }

  private void record(int place, LongBuffer keys) {
    Prepared<R> record = segment.record(place);
    boolean anyKey = false;
    boolean anyUsable = false;
    for (int rule = 0; rule < scheme.blocking().size(); rule++) {
      keys.fill(scheme.blocking().get(rule), record);
      for (int i = 0; i < keys.size(); i++) {
        anyKey = true;
        anyUsable |= block(rule, keys.get(i), place);
      }
    }
    report.record(record.id(), anyKey, anyUsable);
  }

  private boolean block(int rule, long key, int place) {
    Blocks blocks = segment.blocks(rule);
    int start = blocks.start(key);
    int size = blocks.count(key);
    if (size > scheme.largestBlock()) {
      return false;
    }
    // Places rise within a block: from its end down to the record itself.
    for (int entry = start + size - 1; entry >= start && blocks.place(entry) > place; entry--) {
      int other = blocks.place(entry);
      if (lastSeenBy[other] != place + 1) {
        lastSeenBy[other] = place + 1;
        compared++;
        visitor.accept(segment.record(place), segment.record(other));
      }
    }
    return true;
  }

  ReportBuilder<R> report() {
    return report;
  }

  long compared() {
    return compared;
  }

  boolean isUsable(int rule, long key) {
    return segment.blocks(rule).count(key) <= scheme.largestBlock();
  }
}
