package vn.ocop.scoring.proposal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.sheet.ScoreSheet;

/**
 * What the facts propose for every criterion of a set.
 *
 * @param set the criteria set
 * @param day the evaluation date on which papers and certificates have to be valid
 * @param proposals one for each criterion, in the decision's order
 */
public record Proposals(CriteriaSet set, LocalDate day, List<Proposal> proposals) {

  /**
   * Checks the components.
   *
   * @param set see the record
   * @param day see the record
   * @param proposals see the record
   */
  public Proposals {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(day, "day");
    proposals = List.copyOf(proposals);
    if (proposals.size() != set.criteria().size()) {
      throw new IllegalArgumentException(
          "proposals has " + proposals.size() + " places, the set " + set.criteria().size());
    }
  }

  /**
   * The proposal for a criterion.
   *
   * @param code the criterion's code
   * @return its proposal, or empty where the set has no such criterion
   */
  public Optional<Proposal> of(String code) {
    return proposals.stream().filter(p -> p.criterion().code().equals(code)).findFirst();
  }

  /**
   * The proposed options as a sheet, still without what jurors decide.
   *
   * @return a sheet that holds an option for each criterion that has a proposal
   */
  public ScoreSheet sheet() {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      proposal.option().ifPresent(option -> choices.put(proposal.criterion().code(), option));
    }
    return ScoreSheet.of(choices);
  }

  /**
   * The proposals of one status.
   *
   * @param status the status
   * @return in the decision's order
   */
  public List<Proposal> with(ProposalStatus status) {
    return proposals.stream().filter(proposal -> proposal.status() == status).toList();
  }
}
