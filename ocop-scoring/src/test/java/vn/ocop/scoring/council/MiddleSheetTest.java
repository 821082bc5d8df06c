package vn.ocop.scoring.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.Sitting;
import vn.ocop.scoring.testing.SmallDecision;

class MiddleSheetTest {

  private static final SetEvaluator SMALL = SmallDecision.valid().set();

  @Provide
  Arbitrary<Sitting> sittings() {
    return Sitting.any();
  }

  private static ScoreSheet middle(SetEvaluator set, List<ScoreSheet> sheets) {
    return MiddleSheet.of(Sitting.of(set, sheets).score());
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
  void theMiddleSheetFitsTheSetAndOneSheetIsItsOwnMiddle(@ForAll("sittings") Sitting sitting) {
    ScoreSheet middle = MiddleSheet.of(sitting.score());
    assertThat(sitting.set().score(middle).orElseThrow().unanswered()).isEmpty();
    ScoreSheet first = sitting.ballots().get(0).sheet();
    assertThat(middle(sitting.set(), List.of(first, first, first))).isEqualTo(first);
  }

  @Property(tries = 100)
  void moreThanHalfOfThoseWhoAnswerGiveAtLeastTheMiddleAndHalfGiveNoMore(
      @ForAll("sittings") Sitting sitting) {
    MiddleSheet.of(sitting.score())
        .choices()
        .forEach(
            (criterion, middle) -> {
              List<Integer> given =
                  sitting.ballots().stream()
                      .flatMap(ballot -> Stream.ofNullable(ballot.sheet().choices().get(criterion)))
                      .toList();
              assertThat(2 * given.stream().filter(option -> option >= middle).count())
                  .isGreaterThan(given.size());
              assertThat(2 * given.stream().filter(option -> option <= middle).count())
                  .isGreaterThanOrEqualTo(given.size());
            });
  }
}
