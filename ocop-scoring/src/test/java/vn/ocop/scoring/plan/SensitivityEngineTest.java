package vn.ocop.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.SheetArbitraries;
import vn.ocop.scoring.testing.SheetArbitraries.Filled;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.SmallDecision;

class SensitivityEngineTest {

  private static final SetEvaluator SMALL = SmallDecision.valid().set();

  @Provide
  Arbitrary<Filled> filled() {
    return SheetArbitraries.filled();
  }

  private static Sensitivity sensitivity(SetEvaluator set, ScoreSheet sheet) {
    return set.sensitivity(set.score(sheet).orElseThrow()).orElseThrow();
  }

  private static List<String> changes(List<StarChange> changes) {
    return changes.stream()
        .map(
            c ->
                "%s %d-%d %+d: %d"
                    .formatted(
                        c.criterion().code(), c.from(), c.to(), c.points(), c.stars().rank()))
        .toList();
  }

  @Example
  void tellsWhatWouldChangeTheRank() {
    Sensitivity held = sensitivity(SMALL, Sheets.parse("1.1=2 2=2 3=1 4=2"));
    assertThat(held.stars()).isEqualTo(Star.THREE);
    assertThat(held.pointsToSpare()).isEqualTo(25);
    assertThat(held.pointsToNext()).hasValue(0);
    assertThat(changes(held.lowering())).containsExactly("1.1 2-1 -20: 2", "4 2-1 -30: 2");
    assertThat(changes(held.lifting())).containsExactly("1.1 2-3 +20: 5");
    assertThat(held.hangsByOneChoice()).isTrue();
  }

  @Example
  void aStoryTakenAwayTakesAlongWhatDependsOnIt() {
    Sensitivity held = sensitivity(SMALL, Sheets.parse("1.1=3 2=2 3=1 4=2"));
    assertThat(held.stars()).isEqualTo(Star.FIVE);
    assertThat(held.pointsToSpare()).isEqualTo(5);
    assertThat(held.pointsToNext()).isEmpty();
    // Without the story 20 points go, 15 of its own and 5 of criterion 3.
    assertThat(changes(held.lowering()))
        .containsExactly("1.1 3-2 -20: 3", "2 2-1 -15: 4", "4 2-1 -30: 3");
    assertThat(held.lifting()).isEmpty();
  }

  @Example
  void aStoryThatIsAddedMayLowerTheRank() {
    SetEvaluator set = CriteriaCatalogue.standard().find("148/2023").orElseThrow().set(7);
    ScoreSheet untold =
        Sheets.applicable(set.criteria(), Sheets.best(set.criteria()).with("5.a", 1).choices());
    assertThat(changes(sensitivity(set, untold).lowering())).contains("5.a 1-2 +1: 2");
  }

  @Example
  void aSheetWithoutStarsHasNoneToLose() {
    Outcome<Sensitivity> none = SMALL.sensitivity(SMALL.score(Sheets.parse("1.1=2")).orElseThrow());
    assertThat(none.findings()).hasSize(1);
    assertThat(none.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The sheet has no stars to hold or lose: its status is INCOMPLETE");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Sheets.set(11).sensitivity(SMALL.score(ScoreSheet.of(Map.of())).orElseThrow()))
        .withMessageContaining("card is of");
  }

  @Property(tries = 60)
  void aCriterionIsNamedExactlyIfOneOtherChoiceInItChangesTheRank(@ForAll("filled") Filled filled) {
    Scorecard card = filled.set().score(filled.sheet()).orElseThrow();
    Sensitivity held = filled.set().sensitivity(card).orElseThrow();
    Star stars = card.stars().orElseThrow();
    for (Criterion criterion : filled.set().criteria().criteria()) {
      boolean lowered = false;
      boolean lifted = false;
      Integer from = filled.sheet().choices().get(criterion.code());
      for (int to = 1; from != null && to <= criterion.options().size(); to++) {
        if (criterion.option(to).caseNumber() == criterion.option(from).caseNumber()) {
          Star other = with(filled, criterion, to);
          lowered |= other.compareTo(stars) < 0;
          lifted |= other.compareTo(stars) > 0;
        }
      }
      assertThat(held.lowering().stream().anyMatch(c -> c.criterion().equals(criterion)))
          .isEqualTo(lowered);
      assertThat(held.lifting().stream().anyMatch(c -> c.criterion().equals(criterion)))
          .isEqualTo(lifted);
    }
    for (StarChange change : held.lowering()) {
      assertThat(with(filled, change.criterion(), change.to())).isEqualTo(change.stars());
    }
  }

  private static Star with(Filled filled, Criterion changed, int option) {
    ScoreSheet sheet = filled.sheet().with(changed.code(), option);
    for (Criterion criterion : filled.set().criteria().criteria()) {
      if (!sheet.choices().containsKey(criterion.code())) {
        sheet = sheet.with(criterion.code(), 1);
      }
    }
    return filled
        .set()
        .score(Sheets.applicable(filled.set().criteria(), sheet.choices()))
        .orElseThrow()
        .stars()
        .orElseThrow();
  }
}
