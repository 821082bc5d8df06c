package vn.ocop.core.duplicate.linkage;

import java.util.Arrays;

/** Counts by 64-bit key, in two flat arrays; the key 0 is no key. */
final class LongCounts {

  private static final int FIRST_CAPACITY = 16;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] counts = new int[FIRST_CAPACITY];
  private int size;

  /** Adds to a key's count and gives the new one. */
  int add(long key, int more) {
    int slot = find(keys, key);
    if (keys[slot] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = find(keys, key);
      }
      keys[slot] = key;
      size++;
    }
    counts[slot] += more;
    return counts[slot];
  }

  int count(long key) {
    int slot = find(keys, key);
    return keys[slot] == key ? counts[slot] : 0;
  }

  int size() {
    return size;
  }

  /** The table of keys; a slot without a key holds 0. */
  long[] keys() {
    return keys;
  }

  /** The counts, slot by slot. */
  int[] counts() {
    return counts;
  }

  /** The slot of a key, or the free one where it would go; the table's length is a power of two. */
  static int find(long[] table, long key) {
    int mask = table.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (table[slot] != 0 && table[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = find(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  @Override
  public String toString() {
    return size + " keys, " + Arrays.stream(counts).asLongStream().sum() + " in all";
  }
}
