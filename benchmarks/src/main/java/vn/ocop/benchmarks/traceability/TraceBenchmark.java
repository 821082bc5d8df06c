package vn.ocop.benchmarks.traceability;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.trace.Origin;
import vn.ocop.traceability.trace.OriginTracer;
import vn.ocop.traceability.trace.Recall;
import vn.ocop.traceability.trace.RecallScope;
import vn.ocop.traceability.trace.RecallTracer;
import vn.ocop.traceability.trace.TraceStart;

/**
 * The time to trace: from the question to the answer for one lot of a chain of a hundred thousand
 * events, ten makings deep; every question asks for another lot. JMH tells the percentiles.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class TraceBenchmark {

  private static final int EVENTS = 100_000;
  private static final int DEPTH = 10;
  private static final int CHAINS = EVENTS / 5 / DEPTH;

  private Chain chain = Chain.of(List.of());
  private int next;

  /** Made by JMH. */
  public TraceBenchmark() {}

  /** Builds the chain. */
  @Setup
  public void setUp() {
    chain = Chain.of(MadeChain.events(EVENTS), MadeMasterData.all());
  }

  /** The first lot of the next ten makings. */
  private int question() {
    next = (next + 1) % CHAINS;
    return next * DEPTH;
  }

  /** Forward: who has what was made of a lot of leaf. */
  @Benchmark
  public Recall timeToRecall() {
    return new RecallTracer(chain, RecallScope.material())
        .of(TraceStart.object(chain, MadeChain.leaf(2 * question())));
  }

  /** Backward: the zones that a lot of tea comes from. */
  @Benchmark
  public Origin timeToOrigin() {
    String lot = MadeChain.tea(question() + DEPTH - 1);
    return new OriginTracer(chain).of(chain.find(lot).orElseThrow());
  }
}
