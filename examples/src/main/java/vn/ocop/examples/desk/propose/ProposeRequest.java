package vn.ocop.examples.desk.propose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.proposal.JurorChoices;

/**
 * What a line of the command asks.
 *
 * @param id the line's own identifier
 * @param decision the decision's number
 * @param set the number of the criteria set
 * @param date the evaluation date
 * @param facts what is known
 * @param juror a juror's own choices
 * @param faults what is wrong with the line
 * @param warnings what may be wrong with it
 */
public record ProposeRequest(
    Optional<String> id,
    Optional<String> decision,
    Optional<Integer> set,
    Optional<LocalDate> date,
    FactSheet facts,
    Optional<JurorChoices> juror,
    List<Finding> faults,
    List<Finding> warnings) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param id see the record
   * @param decision see the record
   * @param set see the record
   * @param date see the record
   * @param facts see the record
   * @param juror see the record
   * @param faults see the record
   * @param warnings see the record
   */
  public ProposeRequest {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }
}
