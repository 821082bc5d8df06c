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
  private final Sketch.Alike alike;

  /** By place: where its entries begin in the next array; the places that follow end them. */
  private final int[] starts;

  private final int[] entries;

  /** By place: the record's sketch. */
  private final long[] sketches;

  private final BitSet keyed = new BitSet();
  private final BitSet usable = new BitSet();

  private <R> SharedBlocks(Segment<R> segment, int rule, ReportBuilder<R> report) {
    this.blocks = segment.blocks(rule);
    this.segment = segment;
    this.rule = rule;
    Sketch<R> sketch = segment.scheme().blocking().get(rule).sketch();
    this.alike = sketch.alike();
    int largest = segment.scheme().largestBlock(rule);
    BitSet compared = new BitSet();
    this.starts = new int[segment.size() + 1];
    this.sketches = sketches(segment, sketch);
    int end;
    for (int start = 0; start < blocks.size(); start = end) {
      end = blocks.runEnd(start);
      boolean asked = isAsked(start, end);
      boolean tooLarge = end - start > largest;
      note(start, end, !asked || !tooLarge);
      if (asked) {
        report.block(rule, end - start, tooLarge);
      }
      if (asked && !tooLarge) {
        compared.set(start, end - 1);
      }
    }
    compared.stream().forEach(entry -> starts[blocks.place(entry) + 1]++);
    for (int place = 0; place < segment.size(); place++) {
      starts[place + 1] += starts[place];
    }
    this.entries = new int[starts[segment.size()]];
    int[] next = starts.clone();
    compared.stream().forEach(entry -> entries[next[blocks.place(entry)]++] = entry);
  }

  /** The blocks of one rule over a segment from which nothing was removed; reported on the way. */
  static <R> SharedBlocks of(Segment<R> segment, int rule, ReportBuilder<R> report) {
    return new SharedBlocks(segment, rule, report);
  }

  private static <R> long[] sketches(Segment<R> segment, Sketch<R> sketch) {
    long[] sketches = new long[segment.size()];
    for (int place = 0; place < sketches.length; place++) {
      sketches[place] = sketch.of().applyAsLong(segment.record(place).record());
    }
    return sketches;
  }

  private boolean isAsked(int start, int end) {
    for (int entry = start; entry < end; entry++) {
      if (segment.isAsking(rule, blocks.place(entry))) {
        return true;
      }
    }
    return false;
  }

  private void note(int start, int end, boolean isUsable) {
    for (int entry = start; entry < end; entry++) {
      keyed.set(blocks.place(entry));
      if (isUsable) {
        usable.set(blocks.place(entry));
      }
    }
  }

  /** The rule's place in the scheme. */
  int rule() {
    return rule;
  }

  /** Whether the rule gives a record any key. */
  boolean hasKey(int place) {
    return keyed.get(place);
  }

  /** Whether it gives the record a key that is not passed over as too common. */
  boolean isUsable(int place) {
    return usable.get(place);
  }

  /** Visits the later places that share a block with a record and look alike; some repeatedly. */
  void forEachLater(int place, IntConsumer visitor) {
    boolean asks = segment.isAsking(rule, place);
    for (int i = starts[place]; i < starts[place + 1]; i++) {
      int entry = entries[i];
      for (int next = entry + 1; blocks.isOneBlock(entry, next); next++) {
        int other = blocks.place(next);
        if ((asks || segment.isAsking(rule, other))
            && alike.test(sketches[place], sketches[other])) {
          visitor.accept(other);
        }
      }
    }
  }
}
