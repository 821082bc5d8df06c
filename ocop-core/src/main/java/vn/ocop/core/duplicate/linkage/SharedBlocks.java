package vn.ocop.core.duplicate.linkage;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Of one rule's blocks those that hold pairs which the rule may be for, by record: so that all
 * pairs are visited without looking any key up.
 */
final class SharedBlocks {

  private final Blocks blocks;
  private final Segment<?> segment;
  private final int rule;

  /** By place: where its entries begin in the next array; the places that follow end them. */
  private final int[] starts;

  private final int[] entries;
  private final BitSet keyed = new BitSet();
  private final BitSet usable = new BitSet();

  private <R> SharedBlocks(Segment<R> segment, int rule) {
    this.blocks = segment.blocks(rule);
    this.segment = segment;
    this.rule = rule;
    int largest = segment.scheme().largestBlock(rule);
    this.starts = new int[segment.size() + 1];
    forEachEntry(largest, entry -> starts[blocks.place(entry) + 1]++);
    for (int place = 0; place < segment.size(); place++) {
      starts[place + 1] += starts[place];
    }
    this.entries = new int[starts[segment.size()]];
    int[] next = starts.clone();
    forEachEntry(largest, entry -> entries[next[blocks.place(entry)]++] = entry);
  }

  /** The blocks of one rule over a segment from which nothing was removed. */
  static <R> SharedBlocks of(Segment<R> segment, int rule) {
    return new SharedBlocks(segment, rule);
  }

  /** Visits every entry that another one follows in a block which is worth a look. */
  private void forEachEntry(int largest, IntConsumer visitor) {
    int end;
    for (int start = 0; start < blocks.size(); start = end) {
      end = blocks.runEnd(start);
      boolean tooLarge = end - start > largest;
      boolean asked = false;
      for (int entry = start; entry < end; entry++) {
        int place = blocks.place(entry);
        keyed.set(place);
        usable.set(place, usable.get(place) || !tooLarge);
        asked |= segment.isAsking(rule, place);
      }
      for (int entry = start; asked && !tooLarge && entry + 1 < end; entry++) {
        visitor.accept(entry);
      }
    }
  }

  /** Whether the rule gives a record any key. */
  boolean hasKey(int place) {
    return keyed.get(place);
  }

  /** Whether it gives the record a key that is not too common. */
  boolean isUsable(int place) {
    return usable.get(place);
  }

  /** Visits the places after a record's own that share a block with it; some several times. */
  void forEachLater(int place, IntConsumer visitor) {
    boolean asks = segment.isAsking(rule, place);
    for (int i = starts[place]; i < starts[place + 1]; i++) {
      int entry = entries[i];
      for (int next = entry + 1; blocks.isOneBlock(entry, next); next++) {
        int other = blocks.place(next);
        if (asks || segment.isAsking(rule, other)) {
          visitor.accept(other);
        }
      }
    }
  }
}
