package vn.ocop.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.law.Decision;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.DecisionCriteria;
import vn.ocop.scoring.criteria.SetStatus;
import vn.ocop.scoring.evidence.EvidenceRules;
import vn.ocop.scoring.proposal.FactRules;

/** The criteria sets of one decision, ready to score. */
public final class DecisionSets {

  private final DecisionCriteria criteria;
  private final FactRules rules;
  private final EvidenceRules evidence;
  private final Map<Integer, SetEvaluator> evaluators;

  DecisionSets(DecisionCriteria criteria, FactRules rules, EvidenceRules evidence) {
    this.criteria = criteria;
    this.rules = rules;
    this.evidence = evidence;
    this.evaluators = new LinkedHashMap<>();
    for (CriteriaSet set : criteria.sets()) {
      if (set.status() != SetStatus.MISSING) {
        evaluators.put(set.number(), new SetEvaluator(set, rules));
      }
    }
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
   * Every set of the decision as data, also those whose content is not known.
   *
   * @return the sets with their status
   */
  public DecisionCriteria criteria() {
    return criteria;
  }

  /**
   * Which facts decide which criteria of the decision.
   *
   * @return the rules; {@link FactRules#none()} for a decision that has none
   */
  public FactRules rules() {
    return rules;
  }

  /**
   * Which documents the decision asks for.
   *
   * @return the rules; without components of dossiers for a decision of which they are not known
   */
  public EvidenceRules evidence() {
    return evidence;
  }

  /**
   * The sets that can be scored.
   *
   * @return by number
   */
  public List<SetEvaluator> sets() {
    return List.copyOf(evaluators.values());
  }

  /**
   * A set by its number.
   *
   * @param number the number in the decision's appendix
   * @return the set, or a failure with {@link vn.ocop.scoring.criteria.CriteriaFinding#UNKNOWN_SET}
   *     or {@link vn.ocop.scoring.criteria.CriteriaFinding#SET_MISSING}
   */
  public Outcome<SetEvaluator> find(int number) {
    return criteria.find(number).map(set -> evaluators.get(set.number()));
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
