package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The records of an index that share a key with one record, and what finding them cost. */
final class Neighbours<R> {

  private final LinkageScheme<R> scheme;
  private final List<Segment<R>> segments;
  private final Prepared<R> record;
  private final ReportBuilder<R> report;
  private final List<Prepared<R>> found = new ArrayList<>();
  private final List<Set<Long>> tooCommon = new ArrayList<>();

  private Neighbours(LinkageScheme<R> scheme, List<Segment<R>> segments, Prepared<R> record) {
    this.scheme = scheme;
    this.segments = segments;
    this.record = record;
    this.report = new ReportBuilder<>(scheme);
  }

  static <R> Neighbours<R> of(
      LinkageScheme<R> scheme, List<Segment<R>> segments, Prepared<R> record) {
    Neighbours<R> neighbours = new Neighbours<>(scheme, segments, record);
    LongBuffer keys = new LongBuffer(8);
    boolean anyKey = false;
    boolean anyUsable = false;
    for (int rule = 0; rule < scheme.blocking().size(); rule++) {
      neighbours.tooCommon.add(new HashSet<>());
      if (!neighbours.isAsked(rule)) {
        continue;
      }
      keys.fill(scheme.blocking().get(rule), record);
      anyKey |= keys.size() > 0;
      for (int i = 0; i < keys.size(); i++) {
        anyUsable |= neighbours.look(rule, keys.get(i));
      }
    }
    neighbours.report.record(record, neighbours::isAsked, anyKey, anyUsable);
    return neighbours;
  }

  private boolean asks(int rule) {
    return scheme.blocking().get(rule).asking().test(record.record());
  }

  /** Whether the rule is made for the record or for any of the others. */
  private boolean isAsked(int rule) {
    return asks(rule) || segments.stream().anyMatch(segment -> segment.isAsking(rule));
  }

  private boolean look(int rule, long key) {
    int before = found.size();
    boolean asks = asks(rule);
    int others = 0;
    for (Segment<R> segment : segments) {
      Blocks blocks = segment.blocks(rule);
      for (int entry = blocks.start(key); blocks.holds(entry, key); entry++) {
        int place = blocks.place(entry);
        if (segment.isRemoved(place) || segment.record(place).id().equals(record.id())) {
          continue;
        }
        others++;
        // The record itself belongs to the block.
        if (others >= scheme.largestBlock(rule)) {
          found.subList(before, found.size()).clear();
          tooCommon.get(rule).add(key);
          report.tooCommon(rule, raw(rule, key));
          return false;
        }
        if (asks || segment.isAsking(rule, place)) {
          found.add(segment.record(place));
        }
      }
    }
    report.block(rule, others);
    BlockingRule<R> blocking = scheme.blocking().get(rule);
    found
        .subList(before, found.size())
        .removeIf(other -> !blocking.isBetween(record.record(), other.record()));
    return true;
  }

  private long raw(int rule, long key) {
    return segments.stream().mapToLong(segment -> segment.blocks(rule).count(key)).sum();
  }

  /** The different records. */
  Set<Prepared<R>> distinct() {
    return new LinkedHashSet<>(found);
  }

  ReportBuilder<R> report() {
    return report;
  }

  boolean isUsable(int rule, long key) {
    return !tooCommon.get(rule).contains(key);
  }
}
