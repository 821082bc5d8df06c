package vn.ocop.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetReader;
import vn.ocop.scoring.testing.SheetArbitraries;
import vn.ocop.scoring.testing.SheetArbitraries.Gapped;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.SmallDecision;

/** What holds for the plans of every sheet of every set. */
class PlanPropertyTest {

  private static final int MANY = 10_000;

  @Provide
  Arbitrary<Gapped> gapped() {
    return SheetArbitraries.gapped();
  }

  @Provide
  Arbitrary<Star> stars() {
    return Arbitraries.of(Star.values());
  }

  private static Choices choices(SetEvaluator set, ScoreSheet sheet) {
    return SheetReader.read(set.criteria(), sheet).orElseThrow();
  }

  /** Costs of any size, some raises out of the question, and few criteria that can be raised. */
  private static RaiseCost anyCost(SetEvaluator set, long seed, int free) {
    Random random = new Random(seed);
    List<Criterion> criteria = new ArrayList<>(set.criteria().criteria());
    Map<String, Integer> costs = new LinkedHashMap<>();
    while (costs.size() < free && !criteria.isEmpty()) {
      Criterion criterion = criteria.remove(random.nextInt(criteria.size()));
      for (int to = 2; to <= criterion.options().size(); to++) {
        costs.put(criterion.code() + "/" + to, random.nextInt(6) == 0 ? -1 : random.nextInt(4));
      }
    }
    return (criterion, from, to) -> {
      int cost = costs.getOrDefault(criterion.code() + "/" + to, -1);
      return cost < 0 ? OptionalInt.empty() : OptionalInt.of(cost + to - from);
    };
  }

  @Property(tries = 120)
  void plansAreThoseOfBruteForceInTheDocumentedOrder(
      @ForAll("gapped") Gapped gapped, @ForAll("stars") Star target, @ForAll long seed) {
    plansAreThoseOfBruteForce(gapped.set(), gapped.sheet(), target, anyCost(gapped.set(), seed, 8));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void plansOfASmallSetAreThoseOfBruteForce(
      @ForAll @IntRange(min = 1, max = 3) int origin,
      @ForAll @IntRange(max = 2) int story,
      @ForAll @IntRange(max = 2) int form,
      @ForAll @IntRange(max = 4) int service,
      @ForAll("stars") Star target,
      @ForAll long seed) {
    SetEvaluator set =
        SmallDecision.valid()
            .with(SmallDecision.SET, "5 10\", \"appliesWith", "5*** 10****\", \"appliesWith")
            .set();
    Map<String, Integer> choices = new LinkedHashMap<>();
    choices.put("1.1", origin);
    choices.put("2", story);
    choices.put("3", form);
    choices.put("4", service);
    choices.values().removeIf(option -> option == 0);
    plansAreThoseOfBruteForce(
        set, Sheets.applicable(set.criteria(), choices), target, anyCost(set, seed, 4));
  }

  private static void plansAreThoseOfBruteForce(
      SetEvaluator set, ScoreSheet sheet, Star target, RaiseCost cost) {
    List<AllRaises.Reached> all = AllRaises.of(set, sheet, cost, target);
    int least = all.stream().mapToInt(AllRaises.Reached::cost).min().orElse(-1);
    List<Plan> plans = set.plans().plans(target, choices(set, sheet), cost, MANY);
    assertThat(plans.get(0).isReachable()).isEqualTo(!all.isEmpty());
    if (all.isEmpty()) {
      assertThat(plans).hasSize(1);
      assertThat(plans.get(0).obstacles()).isNotEmpty();
      return;
    }
    Comparator<AllRaises.Reached> documented =
        Comparator.comparingInt(AllRaises.Reached::raises)
            .thenComparing(Comparator.comparingInt(AllRaises.Reached::total).reversed())
            .thenComparing((one, other) -> higherAtTheFirstDifference(set, one, other));
    assertThat(plans.stream().map(p -> p.result().orElseThrow().choices().toSheet()).toList())
        .containsExactlyElementsOf(
            all.stream()
                .filter(reached -> reached.cost() == least)
                .sorted(documented)
                .map(AllRaises.Reached::sheet)
                .limit(MANY)
                .toList());
    assertThat(plans).allMatch(plan -> plan.effort() == least);
    assertThat(set.plans().plan(target, choices(set, sheet), cost)).isEqualTo(plans.get(0));
  }

  private static int higherAtTheFirstDifference(
      SetEvaluator set, AllRaises.Reached one, AllRaises.Reached other) {
    for (Criterion criterion : set.criteria().criteria()) {
      int difference =
          other.sheet().choices().getOrDefault(criterion.code(), 0)
              - one.sheet().choices().getOrDefault(criterion.code(), 0);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  @Property(tries = 200)
  void followingThePlanEarnsTheRank(@ForAll("gapped") Gapped gapped, @ForAll("stars") Star target) {
    Plan plan = gapped.set().plan(target, gapped.sheet()).orElseThrow();
    assertThat(plan.isReachable()).isTrue();
    Scorecard reached = score(gapped, plan.steps());
    assertThat(reached.stars().orElseThrow()).isGreaterThanOrEqualTo(target);
    assertThat(plan.result()).contains(reached);
    assertThat(plan.effort())
        .isEqualTo(plan.steps().stream().mapToInt(step -> step.to() - step.from()).sum());
  }

  @Property(tries = 150)
  void onePlaceLessInAnyStepMissesTheRank(
      @ForAll("gapped") Gapped gapped, @ForAll("stars") Star target) {
    Plan plan = gapped.set().plan(target, gapped.sheet()).orElseThrow();
    for (PlanStep step : plan.steps()) {
      List<PlanStep> less = new ArrayList<>(plan.steps());
      less.remove(step);
      if (step.to() - step.from() > 1) {
        less.add(new PlanStep(step.criterion(), step.from(), step.to() - 1, 0, List.of()));
      }
      assertThat(score(gapped, less).stars().orElseThrow())
          .as("%s without the last place of %s", plan.steps(), step)
          .isLessThan(target);
    }
  }

  @Property(tries = 150)
  void aMinimumForcesExactlyTheStepsWithoutWhichItIsMissed(
      @ForAll("gapped") Gapped gapped, @ForAll("stars") Star target) {
    for (PlanStep step : gapped.set().plan(target, gapped.sheet()).orElseThrow().steps()) {
      boolean missed =
          step.criterion().options().stream()
              .filter(
                  option -> option.minimumFor().filter(s -> s.compareTo(target) <= 0).isPresent())
              .anyMatch(option -> step.criterion().option(step.from()).points() < option.points());
      assertThat(step.because() == PlanStep.Because.MINIMUM).isEqualTo(missed);
      step.forcedTo().ifPresent(forced -> assertThat(forced).isBetween(step.from() + 1, step.to()));
    }
  }

  @Property(tries = 150)
  void aBetterSheetNeverCostsMore(
      @ForAll("gapped") Gapped gapped,
      @ForAll("stars") Star target,
      @ForAll @IntRange(max = 999) int which) {
    List<Criterion> raisable =
        gapped.set().criteria().criteria().stream().filter(c -> isRaisable(gapped, c)).toList();
    if (raisable.isEmpty()) {
      return;
    }
    Criterion criterion = raisable.get(which % raisable.size());
    int option = gapped.sheet().choices().getOrDefault(criterion.code(), 0) + 1;
    ScoreSheet better = gapped.sheet().with(criterion.code(), option);
    int before = gapped.set().plan(target, gapped.sheet()).orElseThrow().effort();
    int after = gapped.set().plan(target, better).orElseThrow().effort();
    assertThat(after).isBetween(before - 1, before);
  }

  /** Whether it stands at an option with a next one; not where that would begin a story. */
  private static boolean isRaisable(Gapped gapped, Criterion criterion) {
    Integer option = gapped.sheet().choices().get(criterion.code());
    return option != null
        && option < criterion.options().size()
        && criterion.option(option).caseNumber() == criterion.option(option + 1).caseNumber()
        && !(option == 1 && isStory(gapped.set(), criterion));
  }

  private static boolean isStory(SetEvaluator set, Criterion criterion) {
    return set.criteria().criteria().stream()
        .anyMatch(other -> other.appliesWith().equals(Optional.of(criterion.code())));
  }

  @Property(tries = 150)
  void aHigherRankNeverCostsLess(@ForAll("gapped") Gapped gapped) {
    int before = 0;
    for (Star target : Star.values()) {
      int effort = gapped.set().plan(target, gapped.sheet()).orElseThrow().effort();
      assertThat(effort).isGreaterThanOrEqualTo(before);
      before = effort;
    }
  }

  @Property(tries = 200)
  void aRankThatIsEarnedNeedsNoSteps(
      @ForAll("gapped") Gapped gapped, @ForAll("stars") Star target) {
    Scorecard card = gapped.set().score(gapped.sheet()).orElseThrow();
    if (card.stars().isPresent() && card.stars().get().compareTo(target) >= 0) {
      Plan plan = gapped.set().plan(target, gapped.sheet()).orElseThrow();
      assertThat(plan.steps()).isEmpty();
      assertThat(plan.result()).contains(card);
    }
  }

  @Property(tries = 100)
  void alternativesAreOptimalAndDistinct(
      @ForAll("gapped") Gapped gapped,
      @ForAll("stars") Star target,
      @ForAll @IntRange(min = 1, max = 20) int limit) {
    List<Plan> plans =
        gapped
            .set()
            .plans()
            .plans(target, choices(gapped.set(), gapped.sheet()), RaiseCost.places(), limit);
    assertThat(plans).hasSizeBetween(1, limit);
    Set<ScoreSheet> sheets = new HashSet<>();
    for (Plan plan : plans) {
      assertThat(plan.effort()).isEqualTo(plans.get(0).effort());
      assertThat(plan.result().orElseThrow().stars().orElseThrow()).isGreaterThanOrEqualTo(target);
      assertThat(sheets.add(plan.result().orElseThrow().choices().toSheet())).isTrue();
    }
  }

  /** The sheet after some steps, its gaps at the first option, scored. */
  private static Scorecard score(Gapped gapped, List<PlanStep> steps) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Criterion criterion : gapped.set().criteria().criteria()) {
      choices.put(criterion.code(), gapped.sheet().choices().getOrDefault(criterion.code(), 1));
    }
    steps.forEach(step -> choices.put(step.criterion().code(), step.to()));
    return gapped.set().score(Sheets.applicable(gapped.set().criteria(), choices)).orElseThrow();
  }
}
