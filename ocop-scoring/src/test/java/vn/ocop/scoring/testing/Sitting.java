package vn.ocop.scoring.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.sheet.ScoreSheet;

/** The ballots of a council that sits over one product, and the set that they are for. */
public record Sitting(SetEvaluator set, List<Ballot> ballots) {

  /** One ballot a sheet, each with a name of its own. */
  public static Sitting of(SetEvaluator set, List<ScoreSheet> sheets) {
    List<Ballot> ballots = new ArrayList<>();
    for (ScoreSheet sheet : sheets) {
      ballots.add(new Ballot("Member " + ballots.size(), sheet));
    }
    return new Sitting(set, ballots);
  }

  /** Councils of one to seven members over all sets, every sheet without a gap. */
  public static Arbitrary<Sitting> any() {
    return SheetArbitraries.sets()
        .flatMap(
            set ->
                SheetArbitraries.sheets(set)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(7)
                    .map(sheets -> Sitting.of(set, sheets))
                    .withoutEdgeCases())
        .withoutEdgeCases();
  }

  /** The result under the standard policy. */
  public CouncilScorecard score() {
    return set.score(Council.of(ballots), CouncilPolicy.standard()).orElseThrow();
  }
}
