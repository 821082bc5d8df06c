package vn.ocop.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.law.Decision;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.DecisionCriteria;

/** The criteria sets of one decision, ready to score. */
public final class DecisionSets {

  private final DecisionCriteria criteria;
  private final List<SetEvaluator> evaluators;

  DecisionSets(DecisionCriteria criteria) {
    this.criteria = criteria;
    List<SetEvaluator> made = new ArrayList<>();
    for (CriteriaSet set : criteria.sets()) {
      made.add(new SetEvaluator(set));
    }
    this.evaluators = List.copyOf(made);
  }

  /**
   * The decision.
   *
   * @return the decision
   */
  public Decision decision() {
    return criteria.decision();
  }

  /**
   * All sets.
   *
   * @return by number
   */
  public List<SetEvaluator> sets() {
    return evaluators;
  }

  /**
   * A set by its number.
   *
   * @param number the number in the decision's appendix
   * @return the set, or a failure with {@link vn.ocop.scoring.criteria.CriteriaFinding#UNKNOWN_SET}
   *     or {@link vn.ocop.scoring.criteria.CriteriaFinding#SET_MISSING}
   */
  public Outcome<SetEvaluator> find(int number) {
    return criteria.find(number).map(set -> evaluators.get(criteria.sets().indexOf(set)));
  }

  /**
   * A set by its number, for a caller who knows that there is one.
   *
   * @param number the number in the decision's appendix
   * @return the set
   * @throws java.util.NoSuchElementException if there is none; {@link #find(int)} answers with a
   *     value
   */
  public SetEvaluator set(int number) {
    return find(number).orElseThrow();
  }
}
