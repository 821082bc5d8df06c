package vn.ocop.core.duplicate.linkage;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** A growing row of numbers that is filled again and again. */
final class LongBuffer implements LongConsumer {

  private long[] values;
  private int size;

  LongBuffer(int capacity) {
    values = new long[Math.max(capacity, 8)];
  }

  @Override
  public void accept(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** Holds the different keys of a record for a rule, sorted, and nothing else. */
  <R> void fill(BlockingRule<R> rule, Prepared<R> record) {
    size = 0;
    rule.keys().accept(record, this);
    sortDistinct();
  }

  int size() {
    return size;
  }

  long get(int place) {
    return values[place];
  }

  /** Sorts what was filled in and drops repetitions. */
  void sortDistinct() {
    Arrays.sort(values, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[distinct++] = values[i];
      }
    }
    size = distinct;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
