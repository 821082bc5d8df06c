package vn.ocop.examples.desk.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.law.Dossier;
import vn.ocop.core.result.Finding;

/**
 * What one line asks: which set, and either choices or ballots. Parts that could not be read are
 * empty and said in the faults.
 *
 * @param id the caller's id
 * @param decision the decision's number as written
 * @param dossier the dossier whose governing decision is asked for, in place of a decision
 * @param set the set's number
 * @param choices the choices of a single sheet
 * @param ballots the ballots of a council
 * @param disqualifiers the codes of recorded findings
 * @param faults what is wrong with the line, each with its field, member or criterion
 * @param warnings what should be looked at
 */
public record ScoreRequest(
    Optional<String> id,
    Optional<String> decision,
    Optional<Dossier> dossier,
    Optional<Integer> set,
    Optional<Map<String, Integer>> choices,
    Optional<List<RequestedBallot>> ballots,
    List<String> disqualifiers,
    List<Finding> faults,
    List<Finding> warnings) {

  /**
   * One member's ballot as written.
   *
   * @param juror the member
   * @param choices the choices
   */
  public record RequestedBallot(String juror, Map<String, Integer> choices) {}
}
