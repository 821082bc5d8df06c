package vn.ocop.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNResult;
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
import vn.ocop.benchmarks.byhand.HandCard;
import vn.ocop.benchmarks.byhand.HandWrittenScorer;
import vn.ocop.benchmarks.peer.Dmn;
import vn.ocop.benchmarks.peer.EasyRules;
import vn.ocop.benchmarks.peer.PmmlScorecard;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.scorecard.Scorecard;

/**
 * Scorecards per second on one core, over the sheets of {@link Sheets}.
 *
 * <p>The library and the hand-written loop give lines, parts, missed minimums and stars; the peers
 * give points and their sum only. With {@code -prof gc} the row {@code gc.alloc.rate.norm} is the
 * memory of one scorecard.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {

  /** The hand-written scorer. */
  @State(Scope.Thread)
  public static class ByHand {
    private final HandWrittenScorer scorer = new HandWrittenScorer(new Sheets().tea().criteria());
  }

  /** The JPMML scorecard. */
  @State(Scope.Thread)
  public static class Pmml {
    private final PmmlScorecard scorer = new PmmlScorecard(new Sheets().tea().criteria());
  }

  /** The KIE DMN model. */
  @State(Scope.Thread)
  public static class KieDmn {
    private final Dmn scorer = new Dmn(new Sheets().tea().criteria());
  }

  /** The Easy Rules rules. */
  @State(Scope.Thread)
  public static class Rules {
    private final EasyRules scorer = new EasyRules(new Sheets().tea().criteria());
  }

  /**
   * The library, from choices that are known to fit.
   *
   * @param sheets the sheets
   * @param sink takes what the card says
   * @return the card
   */
  @Benchmark
  public Scorecard ocopFromChoices(Sheets sheets, Blackhole sink) {
    Scorecard card = sheets.tea().score(sheets.choices(sheets.next()));
    consume(card, sink);
    return card;
  }

  /**
   * The library, from a sheet as an assessor hands it in: checked, then scored.
   *
   * @param sheets the sheets
   * @param sink takes what the card says
   * @return the outcome
   */
  @Benchmark
  public Outcome<Scorecard> ocopFromSheet(Sheets sheets, Blackhole sink) {
    Outcome<Scorecard> outcome = sheets.tea().score(sheets.sheet(sheets.next()));
    consume(outcome.orElseThrow(), sink);
    return outcome;
  }

  /**
   * The hand-written loop, with lines made anew for each sheet.
   *
   * @param sheets the sheets
   * @param byHand the scorer
   * @param sink takes what the card says
   * @return the card
   */
  @Benchmark
  public HandCard handWritten(Sheets sheets, ByHand byHand, Blackhole sink) {
    HandCard card = byHand.scorer.score(sheets.row(sheets.next()));
    consume(card, sink);
    return card;
  }

  /**
   * The hand-written loop, with lines from a prepared table.
   *
   * @param sheets the sheets
   * @param byHand the scorer
   * @param sink takes what the card says
   * @return the card
   */
  @Benchmark
  public HandCard handWrittenPrepared(Sheets sheets, ByHand byHand, Blackhole sink) {
    HandCard card = byHand.scorer.scoreWithPreparedLines(sheets.row(sheets.next()));
    consume(card, sink);
    return card;
  }

  /**
   * The hand-written loop, from a sheet as an assessor hands it in.
   *
   * @param sheets the sheets
   * @param byHand the scorer
   * @param sink takes what the card says
   * @return the card
   */
  @Benchmark
  public HandCard handWrittenFromSheet(Sheets sheets, ByHand byHand, Blackhole sink) {
    HandCard card = byHand.scorer.score(sheets.sheet(sheets.next()).choices());
    consume(card, sink);
    return card;
  }

  /**
   * JPMML: total and the dearest lost criterion.
   *
   * @param sheets the sheets
   * @param pmml the model
   * @return the output fields
   */
  @Benchmark
  public Map<String, ?> pmml(Sheets sheets, Pmml pmml) {
    return pmml.scorer.score(sheets.row(sheets.next()));
  }

  /**
   * KIE DMN: points and total.
   *
   * @param sheets the sheets
   * @param dmn the model
   * @return all decisions
   */
  @Benchmark
  public DMNResult kieDmn(Sheets sheets, KieDmn dmn) {
    return dmn.scorer.score(sheets.row(sheets.next()));
  }

  /**
   * Easy Rules: chosen options and total.
   *
   * @param sheets the sheets
   * @param rules the rules
   * @return the card that the rules wrote on
   */
  @Benchmark
  public EasyRules.Card easyRules(Sheets sheets, Rules rules) {
    return rules.scorer.score(sheets.row(sheets.next()));
  }

  private static void consume(Scorecard card, Blackhole sink) {
    sink.consume(card.lines());
    sink.consume(card.unmetMinimums());
    sink.consume(card.total());
    sink.consume(card.stars());
  }

  private static void consume(HandCard card, Blackhole sink) {
    sink.consume(card.lines());
    sink.consume(card.missed());
    sink.consume(card.total());
    sink.consume(card.stars());
  }
}
