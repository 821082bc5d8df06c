package vn.ocop.core.duplicate.linkage;

import java.util.List;

/**
 * How a model is estimated from a registry.
 *
 * @param leastRecords with fewer records the documented defaults stand, and nothing is adjusted by
 *     rarity
 * @param sampleRecords how many records, chosen by their identifiers and not by their order, are
 *     compared each with each to see how other pairs fall on the levels
 * @param trainingRecords how many records, chosen likewise, are searched for matches to see how
 *     these fall on the levels; terms are counted in all records
 * @param rounds the most rounds of expectation and maximisation
 */
public record EstimationPolicy(
    int leastRecords, int sampleRecords, int trainingRecords, int rounds) {

  private static final EstimationPolicy STANDARD = new EstimationPolicy(200, 1500, 20_000, 50);

  /**
   * Refuses numbers that make no sense.
   *
   * @param leastRecords see the record
   * @param sampleRecords see the record
   * @param trainingRecords see the record
   * @param rounds see the record
   */
  public EstimationPolicy {
    if (leastRecords < 2 || sampleRecords < 2 || trainingRecords < 2 || rounds < 1) {
      throw new IllegalArgumentException(
          "a number is too small: "
              + List.of(leastRecords, sampleRecords, trainingRecords, rounds));
    }
  }

  /**
   * The policy used unless the caller brings another: 200 records at least, a sample of 1500, 20
   * 000 for training, 50 rounds.
   *
   * @return the policy
   */
  public static EstimationPolicy standard() {
    return STANDARD;
  }
}
