package vn.ocop.core.duplicate.linkage;

import java.util.List;
import java.util.Objects;

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
 * @param trust how much the defaults of the levels weigh beside what the registry shows
 */
public record EstimationPolicy(
    int leastRecords, int sampleRecords, int trainingRecords, int rounds, Trust trust) {

  private static final EstimationPolicy STANDARD =
      new EstimationPolicy(200, 1500, 20_000, 50, new Trust(200, 10, 20, Others.ANY));

  /** Among which pairs it is seen how others than matches fall on the levels. */
  public enum Others {
    /** Among pairs taken regardless of keys: the defaults speak of such pairs. */
    ANY,
    /** Among pairs that share a key: the defaults speak of pairs that come up for comparison. */
    COMPARED
  }

  /**
   * How much the defaults weigh: the registry's own pairs are counted beside so many made-up ones
   * that fall on the levels as the defaults say (a Dirichlet prior; Larsen and Rubin 2001).
   *
   * @param leastRecords with fewer records the defaults stand as they are, and only rarity is seen
   *     in the registry
   * @param matches made-up matches, more than 0
   * @param others made-up other pairs, more than 0
   * @param among where the registry's other pairs are taken from
   */
  public record Trust(int leastRecords, double matches, double others, Others among) {

    /**
     * Refuses numbers that make no sense.
     *
     * @param leastRecords see the record
     * @param matches see the record
     * @param others see the record
     * @param among see the record
     */
    public Trust {
      Objects.requireNonNull(among, "among");
      if (!(matches > 0) || !(others > 0)) {
        throw new IllegalArgumentException("trust is not above 0: " + matches + ", " + others);
      }
    }
  }

  /**
   * Refuses numbers that make no sense.
   *
   * @param leastRecords see the record
   * @param sampleRecords see the record
   * @param trainingRecords see the record
   * @param rounds see the record
   * @param trust see the record
   */
  public EstimationPolicy {
    Objects.requireNonNull(trust, "trust");
    if (leastRecords < 2 || sampleRecords < 2 || trainingRecords < 2 || rounds < 1) {
      throw new IllegalArgumentException(
          "a number is too small: "
              + List.of(leastRecords, sampleRecords, trainingRecords, rounds));
    }
  }

  /**
   * The policy used unless the caller brings another: 200 records at least, a sample of 1500, 20
   * 000 for training, 50 rounds; the defaults weigh as much as 10 matches and 20 other pairs.
   *
   * @return the policy
   */
  public static EstimationPolicy standard() {
    return STANDARD;
  }

  /**
   * This policy with another trust in the defaults.
   *
   * @param other how much they weigh
   * @return a policy that differs in this only
   */
  public EstimationPolicy trusting(Trust other) {
    return new EstimationPolicy(leastRecords, sampleRecords, trainingRecords, rounds, other);
  }
}
