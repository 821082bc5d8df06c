package vn.ocop.examples.desk.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.law.Dossier;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

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
   * Whether the line has ballots, sound or not.
   *
   * @return true if they are read, or a fault lies in them
   */
  public boolean asksForCouncil() {
    return ballots.isPresent()
        || faults.stream()
            .anyMatch(fault -> fault.where().get(Where.Kind.FIELD).equals(Optional.of("ballots")));
  }

  /**
   * This request with one more fault, which makes its line invalid.
   *
   * @param fault what is wrong with the line
   * @return a request that differs in its faults only
   */
  public ScoreRequest refused(Finding fault) {
    List<Finding> more = new ArrayList<>(faults);
    more.add(fault);
    return new ScoreRequest(
        id, decision, dossier, set, choices, ballots, disqualifiers, more, warnings);
  }

  /**
   * One member's ballot as written.
   *
   * @param juror the member
   * @param choices the choices
   */
  public record RequestedBallot(String juror, Map<String, Integer> choices) {}
}
