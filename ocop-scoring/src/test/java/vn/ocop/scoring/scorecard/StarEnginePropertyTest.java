package vn.ocop.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.SheetArbitraries;
import vn.ocop.scoring.testing.SheetArbitraries.Filled;
import vn.ocop.scoring.testing.SheetArbitraries.Gapped;
import vn.ocop.scoring.testing.Sheets;

/** What holds for every sheet of every set. */
class StarEnginePropertyTest {

  @Provide
  Arbitrary<Filled> filled() {
    return SheetArbitraries.filled();
  }

  @Provide
  Arbitrary<Gapped> gapped() {
    return SheetArbitraries.gapped();
  }

  private static Scorecard score(Filled filled) {
    return filled.set().score(filled.sheet()).orElseThrow();
  }

  @Property(tries = 1000)
  void raisingAChoiceWithinItsCaseNeverLowersTotalOrStars(
      @ForAll("filled") Filled filled,
      @ForAll @IntRange(min = 0, max = 999) int which,
      @ForAll @IntRange(min = 1, max = 9) int by,
      @ForAll @IntRange(min = 0, max = 9) int story) {
    CriteriaSet set = filled.set().criteria();
    List<Criterion> raisable =
        set.criteria().stream()
            .filter(c -> choice(filled, c) > 0)
            .filter(c -> choice(filled, c) < lastOfCase(c, choice(filled, c)))
            .toList();
    Assume.that(!raisable.isEmpty());
    Criterion criterion = raisable.get(which % raisable.size());
    int from = choice(filled, criterion);
    int to = Math.min(from + by, lastOfCase(criterion, from));
    ScoreSheet raised = filled.sheet().with(criterion.code(), to);
    for (Criterion other : set.criteria()) {
      // A story where there was none: what depends on it applies now and needs a choice.
      if (other.appliesWith().map(criterion.code()::equals).orElse(false)
          && !raised.choices().containsKey(other.code())) {
        raised =
            raised.with(
                other.code(),
                other.minimums().isEmpty()
                    ? 1 + story % other.options().size()
                    : Sheets.bestOption(other));
      }
    }
    Scorecard before = score(filled);
    Scorecard after = filled.set().score(raised).orElseThrow();
    assertThat(after.status()).isEqualTo(ScoreStatus.SCORED);
    assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
    assertThat(rank(after.starsByPoints().orElseThrow()))
        .isGreaterThanOrEqualTo(rank(before.starsByPoints().orElseThrow()));
    assertThat(rank(after.stars().orElseThrow()))
        .isGreaterThanOrEqualTo(rank(before.stars().orElseThrow()));
  }

  private static int choice(Filled filled, Criterion criterion) {
    return filled.sheet().choices().getOrDefault(criterion.code(), 0);
  }

  private static int lastOfCase(Criterion criterion, int option) {
    int caseNumber = criterion.option(option).caseNumber();
    int last = option;
    while (last < criterion.options().size()
        && criterion.option(last + 1).caseNumber() == caseNumber) {
      last++;
    }
    return last;
  }

  private static int rank(Star star) {
    return star.rank();
  }

  @Property(tries = 500)
  void theOrderOfTheChoicesChangesNothing(@ForAll("gapped") Gapped gapped, @ForAll long seed) {
    List<Map.Entry<String, Integer>> choices = new ArrayList<>(gapped.sheet().choices().entrySet());
    Collections.shuffle(choices, new Random(seed));
    Map<String, Integer> shuffled = new LinkedHashMap<>();
    choices.forEach(choice -> shuffled.put(choice.getKey(), choice.getValue()));
    Scorecard one = gapped.set().score(gapped.sheet()).orElseThrow();
    Scorecard other = gapped.set().score(ScoreSheet.of(shuffled)).orElseThrow();
    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(other.lines()).isEqualTo(one.lines());
    assertThat(other.unmetMinimums()).isEqualTo(one.unmetMinimums());
    assertThat(other.unanswered()).isEqualTo(one.unanswered());
    assertThat(other.warnings()).isEqualTo(one.warnings());
    assertThat(other.lostPoints()).isEqualTo(one.lostPoints());
  }

  @Property(tries = 500)
  void theTotalIsTheSumOfThePartsAndOfTheLines(@ForAll("gapped") Gapped gapped) {
    Scorecard card = gapped.set().score(gapped.sheet()).orElseThrow();
    assertThat(card.parts().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(card.total());
    assertThat(card.lines().stream().mapToInt(ScoreLine::points).sum()).isEqualTo(card.total());
    card.parts()
        .forEach(
            (part, points) ->
                assertThat(
                        card.lines().stream()
                            .filter(line -> line.criterion().part() == part)
                            .mapToInt(ScoreLine::points)
                            .sum())
                    .isEqualTo(points));
    assertThat(card.total()).isBetween(0, 100);
  }

  @Property(tries = 1000)
  void starsNeverExceedTheStarsByPointsAndOnlyAMissedMinimumHoldsThemBack(
      @ForAll("filled") Filled filled) {
    Scorecard card = score(filled);
    Star byPoints = card.starsByPoints().orElseThrow();
    Star stars = card.stars().orElseThrow();
    assertThat(stars).isLessThanOrEqualTo(byPoints);
    assertThat(stars == byPoints).isEqualTo(card.unmetMinimums().isEmpty());
    if (stars != byPoints) {
      assertThat(stars.rank()).isGreaterThanOrEqualTo(2);
      assertThat(card.unmetMinimums())
          .allSatisfy(
              minimum -> {
                assertThat(minimum.star()).isBetween(stars.next().orElseThrow(), byPoints);
                assertThat(minimum.reached()).isLessThan(minimum.required());
              })
          .anySatisfy(minimum -> assertThat(minimum.star()).isEqualTo(stars.next().orElseThrow()));
    }
  }

  @Property(tries = 500)
  void aSheetWithAGapHasNoStarsAndOneWithoutHas(@ForAll("gapped") Gapped gapped) {
    Scorecard card = gapped.set().score(gapped.sheet()).orElseThrow();
    boolean complete = card.unanswered().isEmpty();
    assertThat(card.status()).isEqualTo(complete ? ScoreStatus.SCORED : ScoreStatus.INCOMPLETE);
    assertThat(card.stars().isPresent()).isEqualTo(complete);
    assertThat(card.starsByPoints().isPresent()).isEqualTo(complete);
    assertThat(card.unanswered()).noneMatch(gapped.sheet().choices()::containsKey);
  }

  @Property(tries = 300)
  void aCardsChoicesAreTheSheetInTheDecisionsOrder(@ForAll("gapped") Gapped gapped) {
    Scorecard card = gapped.set().score(gapped.sheet()).orElseThrow();
    assertThat(card.choices().toSheet()).isEqualTo(gapped.sheet());
    assertThat(gapped.set().score(card.choices())).isEqualTo(card);
    assertThat(card.choices().toSheet().choices().keySet())
        .containsExactlyElementsOf(
            card.lines().stream()
                .filter(line -> line.state() == ScoreLine.State.ANSWERED)
                .map(line -> line.criterion().code())
                .toList());
  }
}
