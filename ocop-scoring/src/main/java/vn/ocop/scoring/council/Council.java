package vn.ocop.scoring.council;

import java.util.List;
import java.util.OptionalInt;
import vn.ocop.scoring.criteria.CriteriaSet;

/**
 * The ballots of one council on one product.
 *
 * @param ballots the ballots cast
 * @param appointed how many members are appointed, where that is known
 * @param disqualifiers the codes of recorded findings that end the evaluation, see {@link
 *     CriteriaSet#endingNotes()}
 */
public record Council(List<Ballot> ballots, OptionalInt appointed, List<String> disqualifiers) {
  /**
   * Checks the components.
   *
   * @param ballots see the record
   * @param appointed see the record
   * @param disqualifiers see the record
   */
  public Council {
    ballots = List.copyOf(ballots);
    disqualifiers = List.copyOf(disqualifiers);
    if (appointed.isPresent() && appointed.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "appointed is " + appointed.getAsInt() + ", not 1 or more");
    }
  }

  /**
   * A council of whose members all are known to have voted.
   *
   * @param ballots the ballots cast
   * @return the council, without recorded findings
   */
  public static Council of(List<Ballot> ballots) {
    return new Council(ballots, OptionalInt.empty(), List.of());
  }
}
