package vn.ocop.scoring.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.receipt.Receipt;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sitting;

/** What holds for every council. */
class CouncilPropertyTest {

  @Provide
  Arbitrary<Sitting> sittings() {
    return Sitting.any();
  }

  @Property(tries = 300)
  void theOrderOfTheBallotsChangesNothing(@ForAll("sittings") Sitting sitting, @ForAll long seed) {
    List<Ballot> shuffled = new ArrayList<>(sitting.ballots());
    Collections.shuffle(shuffled, new Random(seed));
    CouncilScorecard one = sitting.score();
    CouncilScorecard other = new Sitting(sitting.set(), shuffled).score();
    assertThat(other.total()).isEqualTo(one.total());
    assertThat(other.stars()).isEqualTo(one.stars());
    assertThat(other.starsByPoints()).isEqualTo(one.starsByPoints());
    assertThat(other.unmetMinimums()).isEqualTo(one.unmetMinimums());
    assertThat(other.disagreements()).isEqualTo(one.disagreements());
    assertThat(other.warnings()).isEqualTo(one.warnings());
    assertThat(other.cards()).isEqualTo(one.cards());
    assertThat(other.spread()).isEqualTo(one.spread());
    assertThat(Receipt.of(other)).isEqualTo(Receipt.of(one));
  }

  @Property(tries = 300)
  void theMeanLiesBetweenTheLowestAndTheHighestMember(@ForAll("sittings") Sitting sitting) {
    CouncilScorecard card = sitting.score();
    List<BigDecimal> totals =
        card.cards().values().stream().map(c -> new BigDecimal(c.total())).toList();
    assertThat(card.total()).isBetween(Collections.min(totals), Collections.max(totals));
    assertThat(card.stars().orElseThrow()).isLessThanOrEqualTo(card.starsByPoints().orElseThrow());
    Star bestOfMembers =
        card.cards().values().stream()
            .map(c -> c.starsByPoints().orElseThrow())
            .max(Star::compareTo)
            .orElseThrow();
    assertThat(card.stars().orElseThrow()).isLessThanOrEqualTo(bestOfMembers);
  }

  @Property(tries = 200)
  void membersOfOneMindAreAsOneMember(@ForAll("sittings") Sitting sitting) {
    ScoreSheet sheet = sitting.ballots().get(0).sheet();
    List<Ballot> alike =
        sitting.ballots().stream().map(ballot -> new Ballot(ballot.juror(), sheet)).toList();
    CouncilScorecard card = new Sitting(sitting.set(), alike).score();
    var single = sitting.set().score(sheet).orElseThrow();
    assertThat(card.total()).isEqualByComparingTo(new BigDecimal(single.total()));
    assertThat(card.stars()).isEqualTo(single.stars());
    assertThat(card.unmetMinimums()).isEqualTo(single.unmetMinimums());
    assertThat(card.disagreements()).isEmpty();
  }

  @Property(tries = 200)
  void everyReceiptReplays(@ForAll("sittings") Sitting sitting) {
    Receipt receipt = Receipt.of(sitting.score());
    assertThat(CriteriaCatalogue.standard().replay(receipt)).isEqualTo(Outcome.of(receipt));
  }
}
