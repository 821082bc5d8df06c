package vn.ocop.scoring.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.ocop.scoring.facts.Condition;
import vn.ocop.scoring.facts.Fact;

/**
 * Which facts decide which option of a criterion.
 *
 * @param criterion the shared criterion's identifier, see {@link
 *     vn.ocop.scoring.criteria.Criterion#id()}
 * @param decidedBy what decides it
 * @param options one condition for each option, in the decision's order; none where jurors decide
 * @param remarks where the print leaves gaps, overlaps or doubts
 */
public record CriterionRule(
    String criterion, DecidedBy decidedBy, List<Condition> options, List<RuleRemark> remarks) {

  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param decidedBy see the record
   * @param options see the record
   * @param remarks see the record
   */
  public CriterionRule {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(decidedBy, "decidedBy");
    options = List.copyOf(options);
    remarks = List.copyOf(remarks);
  }

  static CriterionRule ofJurors(String criterion) {
    return new CriterionRule(criterion, DecidedBy.JURORS, List.of(), List.of());
  }

  /**
   * The facts that the options name.
   *
   * @return in the order in which they are named
   */
  public Set<Fact<?>> facts() {
    Set<Fact<?>> facts = new LinkedHashSet<>();
    options.forEach(option -> facts.addAll(option.facts()));
    return facts;
  }
}
