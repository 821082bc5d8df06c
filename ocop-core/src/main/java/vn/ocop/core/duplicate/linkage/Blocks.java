package vn.ocop.core.duplicate.linkage;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/**
 * The blocks of one rule over the records of a segment: one sorted number for every key of every
 * record, the key's upper bits before the record's place.
 *
 * <p>Eight bytes a key and no objects, so that a million records fit. Keys that agree in all upper
 * bits share a block; that costs a comparison now and then, never a pair.
 */
final class Blocks {

  private static final int PER_DIRECTORY_ENTRY = 2;

  private final long[] entries;
  private final int placeBits;
  private final int[] directory;
  private final int directoryShift;

  private Blocks(long[] entries, int placeBits) {
    this.entries = entries;
    this.placeBits = placeBits;
    int bits = Math.max(0, bits(entries.length) - PER_DIRECTORY_ENTRY);
    this.directoryShift = Long.SIZE - 1 - bits;
    this.directory = new int[(1 << bits) + 1];
    for (long entry : entries) {
      directory[(int) (entry >>> directoryShift) + 1]++;
    }
    for (int i = 1; i < directory.length; i++) {
      directory[i] += directory[i - 1];
    }
  }

  static <R> Blocks of(BiConsumer<Prepared<R>, LongConsumer> keys, List<Prepared<R>> records) {
    int placeBits = bits(records.size());
    LongBuffer entries = new LongBuffer(records.size());
    for (int place = 0; place < records.size(); place++) {
      int at = place;
      keys.accept(records.get(place), key -> entries.accept(prefix(key, placeBits) | at));
    }
    entries.sortDistinct();
    return new Blocks(entries.toArray(), placeBits);
  }

  /** The first entry of a key's block, or the place where it would stand. */
  int start(long key) {
    return lowest(prefix(key, placeBits));
  }

  /** The first entry that is not below a number. */
  private int lowest(long number) {
    if (number < 0) {
      return entries.length;
    }
    int bucket = (int) (number >>> directoryShift);
    int low = directory[bucket];
    int high = directory[bucket + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many entries the block of a key has. */
  int count(long key) {
    return lowest(prefix(key, placeBits) + (1L << placeBits)) - start(key);
  }

  /** Whether there is such an entry and it belongs to the block of a key. */
  boolean holds(int entry, long key) {
    return entry < entries.length
        && entries[entry] >>> placeBits == prefix(key, placeBits) >>> placeBits;
  }

  /** Whether there is another entry and it belongs to the block of an entry. */
  boolean isOneBlock(int entry, int other) {
    return other < entries.length && entries[entry] >>> placeBits == entries[other] >>> placeBits;
  }

  /** The place of the record at an entry. */
  int place(int entry) {
    return (int) (entries[entry] & ((1L << placeBits) - 1));
  }

  /** Where the run of entries with one key ends that starts at an entry. */
  int runEnd(int start) {
    long block = entries[start] >>> placeBits;
    int end = start + 1;
    while (end < entries.length && entries[end] >>> placeBits == block) {
      end++;
    }
    return end;
  }

  int size() {
    return entries.length;
  }

  // The sign bit stays clear, so that numbers sort as they are.
  private static long prefix(long key, int placeBits) {
    return (Term.mix(key) >>> (1 + placeBits)) << placeBits;
  }

  /** How many bits the numbers below n need. */
  private static int bits(int n) {
    return n <= 1 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
  }
}
