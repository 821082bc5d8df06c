package vn.ocop.scoring.criteria;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.law.Decision;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * All criteria sets of one decision.
 *
 * @param decision the decision
 * @param sets its sets, by number; also those whose content is not known
 */
public record DecisionCriteria(Decision decision, List<CriteriaSet> sets) {
  /**
   * Checks the components.
   *
   * @param decision see the record
   * @param sets see the record
   */
  public DecisionCriteria {
    Objects.requireNonNull(decision, "decision");
    sets = List.copyOf(sets);
  }

  /**
   * A set by its number.
   *
   * @param number the number in the decision's appendix
   * @return the set, or a failure with {@link CriteriaFinding#UNKNOWN_SET}, or with {@link
   *     CriteriaFinding#SET_MISSING} where the decision has this set but its content is not known
   */
  public Outcome<CriteriaSet> find(int number) {
    for (CriteriaSet set : sets) {
      if (set.number() == number) {
        return set.status() == SetStatus.MISSING
            ? failure(CriteriaFinding.SET_MISSING, number)
            : Outcome.of(set);
      }
    }
    return failure(CriteriaFinding.UNKNOWN_SET, number);
  }

  private Outcome<CriteriaSet> failure(CriteriaFinding code, int number) {
    return Outcome.failure(
        Finding.of(code, Where.of(Where.Kind.FIELD, "set"))
            .with("set", number)
            .with("decision", decision.number()));
  }
}
