package vn.ocop.scoring.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaSource;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.DecisionCriteria;

/**
 * The rules of one decision, by criterion.
 *
 * <p>Checked while loading, then immutable and shared between threads.
 */
public final class FactRules {

  private static final FactRules NONE = new FactRules(Map.of());

  private final Map<String, CriterionRule> rules;

  FactRules(Map<String, CriterionRule> rules) {
    this.rules = new LinkedHashMap<>(rules);
  }

  /**
   * No rules: jurors decide everything.
   *
   * @return the rules of a decision whose criteria nobody has held against facts
   */
  public static FactRules none() {
    return NONE;
  }

  /**
   * Reads the rules that the file {@code decision.json} of a decision names in its field {@code
   * facts}.
   *
   * @param criteria the decision's criteria
   * @param source where the files are
   * @return the rules, {@link #none()} where the decision names no file, or a failure with the
   *     first fault: codes of {@link RuleFinding}, {@link vn.ocop.scoring.criteria.CriteriaFinding}
   *     and {@link vn.ocop.scoring.facts.FactFinding#CONDITION_BROKEN}, with file, line and cause
   */
  public static Outcome<FactRules> read(DecisionCriteria criteria, CriteriaSource source) {
    return new RuleReader(criteria, source).read();
  }

  /**
   * The rule of a criterion.
   *
   * @param criterion the criterion
   * @return its rule; one by which jurors decide where the decision has none
   */
  public CriterionRule of(Criterion criterion) {
    CriterionRule rule = rules.get(criterion.id());
    return rule == null ? CriterionRule.ofJurors(criterion.id()) : rule;
  }

  /**
   * All rules.
   *
   * @return in the order of the files; those by which jurors decide come after the others of their
   *     file
   */
  public List<CriterionRule> all() {
    return List.copyOf(rules.values());
  }
}
