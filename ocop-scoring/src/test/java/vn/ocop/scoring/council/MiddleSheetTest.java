package vn.ocop.scoring.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.SheetArbitraries;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.SmallDecision;

class MiddleSheetTest {

  private static final SetEvaluator SMALL = SmallDecision.valid().set();

  /** Ballots of one set. */
  record Ballots(SetEvaluator set, List<ScoreSheet> sheets) {}

  @Provide
  Arbitrary<Ballots> ballots() {
    return SheetArbitraries.sets()
        .flatMap(
            set ->
                SheetArbitraries.sheets(set)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(7)
                    .map(sheets -> new Ballots(set, sheets)));
  }

  private static ScoreSheet middle(SetEvaluator set, List<ScoreSheet> sheets) {
    List<Ballot> ballots = new ArrayList<>();
    for (ScoreSheet sheet : sheets) {
      ballots.add(new Ballot("member " + ballots.size(), sheet));
    }
    return MiddleSheet.of(set.score(Council.of(ballots), CouncilPolicy.standard()).orElseThrow());
  }

  @Example
  void eachCriterionIsThatOfTheMiddleMember() {
    assertThat(
            middle(
                SMALL,
                List.of(
                    Sheets.parse("1.1=1 2=2 3=1 4=1"),
                    Sheets.parse("1.1=3 2=2 3=2 4=2"),
                    Sheets.parse("1.1=2 2=2 3=2 4=2"))))
        .isEqualTo(Sheets.parse("1.1=2 2=2 3=2 4=2"));
    assertThat(
            middle(
                SMALL,
                List.of(Sheets.parse("1.1=1 2=2 3=1 4=1"), Sheets.parse("1.1=3 2=2 3=2 4=2"))))
        .isEqualTo(Sheets.parse("1.1=1 2=2 3=1 4=1"));
  }

  @Example
  void withoutAStoryInTheMiddleNothingDependsOnIt() {
    assertThat(
            middle(
                SMALL,
                List.of(
                    Sheets.parse("1.1=2 2=1 4=2"),
                    Sheets.parse("1.1=2 2=1 4=2"),
                    Sheets.parse("1.1=2 2=2 3=2 4=2"))))
        .isEqualTo(Sheets.parse("1.1=2 2=1 4=2"));
  }

  @Property(tries = 100)
  void theMiddleSheetFitsTheSetAndOneSheetIsItsOwnMiddle(@ForAll("ballots") Ballots ballots) {
    ScoreSheet middle = middle(ballots.set(), ballots.sheets());
    assertThat(ballots.set().score(middle).orElseThrow().unanswered()).isEmpty();
    ScoreSheet first = ballots.sheets().get(0);
    assertThat(middle(ballots.set(), List.of(first, first, first))).isEqualTo(first);
  }
}
