package vn.ocop.scoring.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.scorecard.Scorecard;

/** Holds a council's ballots against its policy. */
final class CouncilCheck {

  private CouncilCheck() {}

  static List<Finding> faults(Council council, CouncilPolicy policy) {
    List<Finding> faults = new ArrayList<>();
    Where ballots = Where.of(Where.Kind.FIELD, "ballots");
    if (council.ballots().isEmpty()) {
      faults.add(Finding.of(CouncilFinding.NO_BALLOT, ballots));
      return faults;
    }
    Set<String> names = new HashSet<>();
    int place = 0;
    for (Ballot ballot : council.ballots()) {
      place++;
      Where member = Where.of(Where.Kind.JUROR, ballot.juror());
      if (ballot.juror().isBlank()) {
        faults.add(Finding.of(CouncilFinding.JUROR_BLANK, ballots).with("place", place));
      } else if (!names.add(ballot.juror())) {
        faults.add(
            Finding.of(CouncilFinding.DUPLICATE_JUROR, member).with("juror", ballot.juror()));
      }
      if (!ballot.sheet().disqualifiers().isEmpty()) {
        faults.add(
            Finding.of(CouncilFinding.BALLOT_WITH_DISQUALIFIERS, member)
                .with("juror", ballot.juror()));
      }
    }
    council.appointed().ifPresent(appointed -> checkAppointed(council, policy, appointed, faults));
    return faults;
  }

  private static void checkAppointed(
      Council council, CouncilPolicy policy, int appointed, List<Finding> faults) {
    int voting = council.ballots().size();
    if (voting > appointed) {
      faults.add(
          Finding.of(CouncilFinding.MORE_BALLOTS_THAN_MEMBERS, Where.nowhere())
              .with("ballots", voting)
              .with("appointed", appointed));
    } else if (policy.quorum().map(q -> !q.isReachedBy(voting, appointed)).orElse(false)) {
      faults.add(
          Finding.of(CouncilFinding.QUORUM_MISSED, Where.nowhere())
              .with("ballots", voting)
              .with("appointed", appointed)
              .with("policy", policy.name())
              .with("quorum", share(policy)));
    }
  }

  static List<Finding> warnings(
      Council council, CouncilPolicy policy, Map<String, Scorecard> cards) {
    List<Finding> warnings = new ArrayList<>();
    if (policy.quorum().isPresent() && council.appointed().isEmpty()) {
      warnings.add(
          Finding.of(CouncilFinding.QUORUM_UNDECIDED, Where.nowhere())
              .with("policy", policy.name())
              .with("quorum", share(policy)));
    }
    int highest = cards.values().stream().mapToInt(Scorecard::total).max().orElse(0);
    int lowest = cards.values().stream().mapToInt(Scorecard::total).min().orElse(0);
    policy
        .spreadLimit()
        .ifPresent(
            limit -> {
              if (highest - lowest >= limit) {
                warnings.add(
                    Finding.of(CouncilFinding.SPREAD_TOO_WIDE, Where.nowhere())
                        .with("spread", highest - lowest)
                        .with("limit", limit));
              }
            });
    return warnings;
  }

  private static String share(CouncilPolicy policy) {
    return policy.quorum().map(q -> q.numerator() + "/" + q.denominator()).orElse("");
  }
}
