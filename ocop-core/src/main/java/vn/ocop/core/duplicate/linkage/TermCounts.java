package vn.ocop.core.duplicate.linkage;

import java.util.Arrays;

/**
 * How many records of the estimated registry hold each term of a field.
 *
 * <p>Counted once, when a model is estimated, and kept: a record that comes later is weighed by the
 * same counts, so that no answer depends on the order of arrival.
 */
public final class TermCounts {

  private final long[] terms;
  private final int[] counts;
  private final int records;

  private TermCounts(long[] terms, int[] counts, int records) {
    this.terms = terms;
    this.counts = counts;
    this.records = records;
  }

  /**
   * Counts of no records: every term is unknown.
   *
   * @return empty counts
   */
  public static TermCounts none() {
    return new TermCounts(new long[1], new int[1], 0);
  }

  static TermCounts of(LongCounts counted, int records) {
    return new TermCounts(counted.keys(), counted.counts(), records);
  }

  /**
   * How many records hold a term.
   *
   * @param term the term
   * @return the records, 0 for a term that was never seen
   */
  public int count(long term) {
    int slot = LongCounts.find(terms, term);
    return terms[slot] == term ? counts[slot] : 0;
  }

  /**
   * How many records were counted.
   *
   * @return the records that hold any value in the field
   */
  public int records() {
    return records;
  }

  /**
   * How much a term tells records apart: ln((n + 1) / (count + ½)), at least a little above 0.
   *
   * @param term the term
   * @return the inverse document frequency, the greatest for a term never seen
   */
  public double inverseFrequency(long term) {
    return StrictMath.log(1 + (records + 1.0) / (count(term) + 0.5));
  }

  @Override
  public String toString() {
    return "TermCounts of "
        + records
        + " records, "
        + Arrays.stream(counts).filter(c -> c > 0).count();
  }
}
