package vn.ocop.scoring.plan;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.ocop.scoring.criteria.Criterion;

/**
 * What a raise in one criterion costs the producer, and which raises are out of the question.
 *
 * <p>The decisions know no costs: this is the caller's policy, with {@link #places()} as the
 * default. It has to be a pure function. Criteria are named by their codes; a code that a set does
 * not have is of no effect there, so that one policy serves many sets.
 */
@FunctionalInterface
public interface RaiseCost {

  /** The highest cost of a single raise. */
  int LIMIT = 1_000_000;

  /**
   * The cost of a raise within one criterion and one case.
   *
   * @param criterion the criterion
   * @param from the place of the option at which it stands, counted from 1
   * @param to the place of the option to which it is raised, above {@code from}
   * @return 0 to {@link #LIMIT}, in any unit that the caller likes; empty where the raise is not
   *     feasible
   */
  OptionalInt of(Criterion criterion, int from, int to);

  /**
   * The default: the number of places moved up; every raise is feasible.
   *
   * @return the default policy
   */
  static RaiseCost places() {
    return (criterion, from, to) -> OptionalInt.of(to - from);
  }

  /**
   * This policy with criteria in which nothing can be raised, for example the kind of producer.
   *
   * @param criteria the codes of the frozen criteria
   * @return a policy that differs in these criteria only
   */
  default RaiseCost freezing(Set<String> criteria) {
    Set<String> frozen = Set.copyOf(criteria);
    return (criterion, from, to) ->
        frozen.contains(criterion.code()) ? OptionalInt.empty() : of(criterion, from, to);
  }

  /**
   * This policy with criteria in which a raise weighs more or less.
   *
   * @param weights factor by code, each 0 or more; 1 for criteria that are not named
   * @return a policy that differs in these criteria only; its {@link #of} throws
   *     IllegalArgumentException where a weighed cost is above {@link #LIMIT}
   * @throws IllegalArgumentException if a factor is negative
   */
  default RaiseCost weighing(Map<String, Integer> weights) {
    Map<String, Integer> factors = Map.copyOf(weights);
    factors.forEach(
        (code, factor) -> {
          if (factor < 0) {
            throw new IllegalArgumentException(
                "weights has " + factor + " for criterion " + code + ", not 0 or more");
          }
        });
    return (criterion, from, to) -> {
      OptionalInt cost = of(criterion, from, to);
      int factor = factors.getOrDefault(criterion.code(), 1);
      return cost.isPresent()
          ? OptionalInt.of(Terrain.checked((long) cost.getAsInt() * factor))
          : cost;
    };
  }

  /**
   * This policy with a ceiling in some criteria, for example since an export contract is not in
   * sight.
   *
   * @param highest by code the place of the highest option within reach, counted from 1
   * @return a policy that differs in these criteria only
   */
  default RaiseCost limiting(Map<String, Integer> highest) {
    Map<String, Integer> ceilings = Map.copyOf(highest);
    return (criterion, from, to) ->
        to > ceilings.getOrDefault(criterion.code(), Integer.MAX_VALUE)
            ? OptionalInt.empty()
            : of(criterion, from, to);
  }
}
