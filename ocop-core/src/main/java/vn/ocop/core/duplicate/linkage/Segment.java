package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.Ranges;

/**
 * A part of an index: records in the order in which they were given with their blocks, and which of
 * them were removed since. Those that are often compared are best given one after the other.
 */
final class Segment<R> {

  private final LinkageScheme<R> scheme;
  private final List<Prepared<R>> records;

  /** Where to find an identifier. */
  private final Blocks ids;

  /** By rule; those of a rule that is made for no record here only once somebody asks for them. */
  private final AtomicReferenceArray<@Nullable Blocks> blocks;

  /** By rule: the places of the records that the rule is made for. */
  private final List<BitSet> asking;

  private final BitSet removed;
  private final int size;

  private Segment(
      LinkageScheme<R> scheme,
      List<Prepared<R>> records,
      Blocks ids,
      AtomicReferenceArray<@Nullable Blocks> blocks,
      List<BitSet> asking,
      BitSet removed) {
    this.scheme = scheme;
    this.records = records;
    this.ids = ids;
    this.blocks = blocks;
    this.asking = asking;
    this.removed = removed;
    this.size = records.size() - removed.cardinality();
  }

  /** A segment of records with different identifiers, in any order. */
  static <R> Segment<R> of(LinkageScheme<R> scheme, List<Prepared<R>> records) {
    List<Prepared<R>> all = List.copyOf(records);
    List<BlockingRule<R>> rules = scheme.blocking();
    List<BitSet> asking =
        Ranges.each(rules.size(), all.size(), rule -> asking(rules.get(rule), all));
    AtomicReferenceArray<@Nullable Blocks> none = new AtomicReferenceArray<>(asking.size());
    Blocks ids = Blocks.of((record, sink) -> sink.accept(Term.of(record.id())), all);
    Segment<R> segment = new Segment<>(scheme, all, ids, none, asking, new BitSet());
    int[] asked = IntStream.range(0, asking.size()).filter(segment::isAsking).toArray();
    Ranges.each(asked.length, all.size(), i -> segment.blocks(asked[i]));
    return segment;
  }

  private static <R> BitSet asking(BlockingRule<R> rule, List<Prepared<R>> records) {
    BitSet asking = new BitSet(records.size());
    for (int place = 0; place < records.size(); place++) {
      asking.set(place, rule.asking().test(records.get(place).record()));
    }
    return asking;
  }

  /** The place of a record that was not removed, or -1. */
  int find(String id) {
    long key = Term.of(id);
    for (int entry = ids.start(key); ids.holds(entry, key); entry++) {
      int place = ids.place(entry);
      if (records.get(place).id().equals(id)) {
        return removed.get(place) ? -1 : place;
      }
    }
    return -1;
  }

  /**
   * This segment without a record: rebuilt only once half of it is gone. Null where none is left.
   */
  @Nullable Segment<R> without(int place) {
    if (size == 1) {
      return null;
    }
    BitSet more = (BitSet) removed.clone();
    more.set(place);
    Segment<R> fewer = new Segment<>(scheme, records, ids, blocks, asking, more);
    return 2 * fewer.size < records.size() ? of(scheme, fewer.live()) : fewer;
  }

  List<Prepared<R>> live() {
    List<Prepared<R>> live = new ArrayList<>(size);
    for (int place = 0; place < records.size(); place++) {
      if (!removed.get(place)) {
        live.add(records.get(place));
      }
    }
    return live;
  }

  boolean isWhole() {
    return size == records.size();
  }

  boolean isRemoved(int place) {
    return removed.get(place);
  }

  Prepared<R> record(int place) {
    return records.get(place);
  }

  /** Whether a rule is made for a record. */
  boolean isAsking(int rule, int place) {
    return asking.get(rule).get(place);
  }

  /** Whether a rule is made for any record here. */
  boolean isAsking(int rule) {
    return !asking.get(rule).isEmpty();
  }

  Blocks blocks(int rule) {
    Blocks known = blocks.get(rule);
    if (known != null) {
      return known;
    }
    Blocks made = Blocks.of(scheme.blocking().get(rule).keys(), records);
    blocks.set(rule, made);
    return made;
  }

  LinkageScheme<R> scheme() {
    return scheme;
  }

  int size() {
    return size;
  }
}
