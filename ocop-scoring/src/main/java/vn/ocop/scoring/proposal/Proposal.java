package vn.ocop.scoring.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactUse;

/**
 * What the facts propose for one criterion, and why.
 *
 * @param criterion the criterion
 * @param decidedBy what decides it
 * @param status what the facts say
 * @param reached the best option that the facts meet already, counted from 1; the proposed one
 *     where the status is {@link ProposalStatus#PROPOSED}; empty where they meet none
 * @param candidates the options that are left to choose from, in the decision's order; the proposed
 *     one alone where there is a proposal
 * @param used the facts and thresholds by which the option was reached
 * @param shortfall the facts and thresholds that are missed for the next better option
 * @param missing the facts that are not known and matter
 * @param judged whether a person has to judge
 * @param remarks the gaps, overlaps and doubts of the print that these facts touch
 */
public record Proposal(
    Criterion criterion,
    DecidedBy decidedBy,
    ProposalStatus status,
    OptionalInt reached,
    List<Integer> candidates,
    List<FactUse> used,
    List<FactUse> shortfall,
    List<Fact<?>> missing,
    boolean judged,
    List<RuleRemark> remarks) {

  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param decidedBy see the record
   * @param status see the record
   * @param reached see the record
   * @param candidates see the record
   * @param used see the record
   * @param shortfall see the record
   * @param missing see the record
   * @param judged see the record
   * @param remarks see the record
   */
  public Proposal {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(decidedBy, "decidedBy");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reached, "reached");
    candidates = List.copyOf(candidates);
    used = List.copyOf(used);
    shortfall = List.copyOf(shortfall);
    missing = List.copyOf(missing);
    remarks = List.copyOf(remarks);
    if (status == ProposalStatus.PROPOSED && reached.isEmpty()) {
      throw new IllegalArgumentException(
          "reached is empty for the proposal of " + criterion.code());
    }
  }

  /**
   * The proposed option.
   *
   * @return its place, counted from 1, or empty unless the status is {@link
   *     ProposalStatus#PROPOSED}
   */
  public OptionalInt option() {
    return status == ProposalStatus.PROPOSED ? reached : OptionalInt.empty();
  }

  /**
   * Whether the facts allow an option.
   *
   * @param option the place of the option, counted from 1
   * @return true if it is the proposed one or one of those left to choose from
   */
  public boolean allows(int option) {
    return candidates.contains(option);
  }

  /**
   * The proposal for a person: what is proposed, by which facts, what is missing, what is doubtful.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the text, one sentence or more
   */
  public String text(Locale locale) {
    return ProposalTexts.of(this, locale);
  }
}
