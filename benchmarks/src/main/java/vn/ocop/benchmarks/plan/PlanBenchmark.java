package vn.ocop.benchmarks.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.plan.RaiseCost;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.ScoreSheet;

/**
 * 1,000 random sheets of all sets of Decision 26/2026/QĐ-TTg, each planned to each of the five
 * ranks, on one core. The times are those of the whole thousand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanBenchmark {

  private static final int COUNT = 1_000;
  private static final int SEED = 26_2026;
  private static final int ALTERNATIVES = 10;

  private final List<SetEvaluator> evaluators = new ArrayList<>(COUNT);
  private final List<Scorecard> cards = new ArrayList<>(COUNT);

  /** Makes the sheets, weak and strong ones mixed; the same in every run. */
  public PlanBenchmark() {
    List<SetEvaluator> sets = CriteriaCatalogue.standard().find("26/2026").orElseThrow().sets();
    Random random = new Random(SEED);
    for (int i = 0; i < COUNT; i++) {
      SetEvaluator set = sets.get(i % sets.size());
      evaluators.add(set);
      cards.add(set.score(sheet(set, random)).orElseThrow());
    }
  }

  private static ScoreSheet sheet(SetEvaluator set, Random random) {
    int leaning = random.nextInt(100);
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Criterion criterion : set.criteria().criteria()) {
      // Where the story is at its first option, which earns nothing, what depends on it has no
      // choice.
      if (criterion.appliesWith().map(story -> choices.getOrDefault(story, 0) != 1).orElse(true)) {
        int last = criterion.options().size();
        choices.put(
            criterion.code(), random.nextInt(100) < leaning ? last : 1 + random.nextInt(last));
      }
    }
    return ScoreSheet.of(choices);
  }

  /**
   * The cheapest plan to each rank.
   *
   * @param sink takes the plans
   */
  @Benchmark
  public void thousandSheetsToEachRank(Blackhole sink) {
    for (int i = 0; i < COUNT; i++) {
      for (Star target : Star.values()) {
        sink.consume(
            evaluators.get(i).plans().plan(target, cards.get(i).choices(), RaiseCost.places()));
      }
    }
  }

  /**
   * Ten plans of the same least effort to each rank.
   *
   * @param sink takes the plans
   */
  @Benchmark
  public void thousandSheetsToEachRankTenPlans(Blackhole sink) {
    for (int i = 0; i < COUNT; i++) {
      for (Star target : Star.values()) {
        sink.consume(
            evaluators
                .get(i)
                .plans()
                .plans(target, cards.get(i).choices(), RaiseCost.places(), ALTERNATIVES));
      }
    }
  }

  /**
   * Which single choices would change the rank.
   *
   * @param sink takes the answers
   */
  @Benchmark
  public void thousandSheetsSensitivity(Blackhole sink) {
    for (int i = 0; i < COUNT; i++) {
      sink.consume(evaluators.get(i).sensitivity(cards.get(i)));
    }
  }
}
