package vn.ocop.scoring.council;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a council's regulations say where the decision is silent.
 *
 * @param name the name by which results and receipts quote it
 * @param decimals the decimals to which the mean total is rounded, 0 to 6
 * @param rounding how it is rounded; not {@link RoundingMode#UNNECESSARY}
 * @param minimumRule when a star minimum is reached
 * @param spreadLimit the difference between the highest and the lowest total, in points, from which
 *     members score again; empty for no limit
 * @param quorum the share of appointed members that has to vote; empty for no quorum
 */
public record CouncilPolicy(
    String name,
    int decimals,
    RoundingMode rounding,
    MinimumRule minimumRule,
    OptionalInt spreadLimit,
    Optional<Quorum> quorum) {

  private static final CouncilPolicy STANDARD =
      new CouncilPolicy(
          "plain-mean",
          2,
          RoundingMode.HALF_UP,
          MinimumRule.MAJORITY,
          OptionalInt.of(10),
          Optional.empty());

  /**
   * A share of the appointed members, for example three of four.
   *
   * @param numerator 1 or more
   * @param denominator not below the numerator
   */
  public record Quorum(int numerator, int denominator) {
    /**
     * Checks the components.
     *
     * @param numerator see the record
     * @param denominator see the record
     */
    public Quorum {
      if (numerator < 1 || denominator < numerator) {
        throw new IllegalArgumentException(
            "numerator/denominator is " + numerator + "/" + denominator + ", not above 0 up to 1");
      }
    }

    /**
     * Whether enough members vote.
     *
     * @param voting how many vote
     * @param appointed how many are appointed
     * @return true if the share is reached exactly or exceeded
     */
    public boolean isReachedBy(int voting, int appointed) {
      return (long) voting * denominator >= (long) appointed * numerator;
    }
  }

  /**
   * Checks the components.
   *
   * @param name see the record
   * @param decimals see the record
   * @param rounding see the record
   * @param minimumRule see the record
   * @param spreadLimit see the record
   * @param quorum see the record
   */
  public CouncilPolicy {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(minimumRule, "minimumRule");
    Objects.requireNonNull(spreadLimit, "spreadLimit");
    Objects.requireNonNull(quorum, "quorum");
    if (rounding == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("rounding is UNNECESSARY, but a mean needs rounding");
    }
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException("decimals is " + decimals + ", not 0 to 6");
    }
  }

  /**
   * The documented default, {@code plain-mean}: the mean of all members to two decimals, half up; a
   * minimum is reached by more than half of the members; a spread of 10 points or more is warned
   * of, as two provinces had it scored again under the rules of 2019; no quorum.
   *
   * @return the default policy
   */
  public static CouncilPolicy standard() {
    return STANDARD;
  }

  /**
   * This policy with a quorum.
   *
   * @param newName the name of the changed policy
   * @param numerator 1 or more
   * @param denominator not below the numerator
   * @return a policy that differs in name and quorum
   */
  public CouncilPolicy withQuorum(String newName, int numerator, int denominator) {
    return new CouncilPolicy(
        newName,
        decimals,
        rounding,
        minimumRule,
        spreadLimit,
        Optional.of(new Quorum(numerator, denominator)));
  }

  /**
   * This policy with another rule for star minimums.
   *
   * @param newName the name of the changed policy
   * @param rule when a minimum is reached
   * @return a policy that differs in name and minimum rule
   */
  public CouncilPolicy withMinimumRule(String newName, MinimumRule rule) {
    return new CouncilPolicy(newName, decimals, rounding, rule, spreadLimit, quorum);
  }

  /**
   * This policy with another limit of the spread.
   *
   * @param newName the name of the changed policy
   * @param limit the difference in points from which members score again; empty for none
   * @return a policy that differs in name and spread limit
   */
  public CouncilPolicy withSpreadLimit(String newName, OptionalInt limit) {
    return new CouncilPolicy(newName, decimals, rounding, minimumRule, limit, quorum);
  }
}
