package vn.ocop.benchmarks.traceability;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.ChainValidator;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleSet;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.rule.standard.StandardRules;
import vn.ocop.traceability.trace.Recall;
import vn.ocop.traceability.trace.RecallScope;
import vn.ocop.traceability.trace.RecallTracer;
import vn.ocop.traceability.trace.TraceStart;

/**
 * A sound chain of ten thousand to a million events with master data beside: building, the pass of
 * the rules over the chain, all rules, everything at once. The growth exponent is log10 of the
 * ratio of two neighbouring sizes.
 *
 * <p>The young generation is kept small: in one of some gigabytes every pass touches memory that no
 * pass touched before, and what is measured then is the machine giving out pages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-Xmn256m", "-XX:+UseSerialGC"})
public class ChainBenchmark {

  private final ChainValidator validator = StandardRules.validator(Profile.standard());
  private final ChainValidator chainRules =
      ChainValidator.of(
          new RuleSet(List.of(), List.of(), StandardRules.all().chainRules()), Profile.standard());
  private final MasterData masterData = MadeMasterData.all();
  private List<EpcisEvent> events = List.of();
  private Chain chain = Chain.of(List.of());

  /** How many events. */
  @Param({"10000", "100000", "1000000"})
  private int size;

  /** Made by JMH. */
  public ChainBenchmark() {}

  /** Makes the events and one chain of them. */
  @Setup
  public void setUp() {
    events = MadeChain.events(size);
    chain = Chain.of(events, masterData);
  }

  /** Events to chain. */
  @Benchmark
  public Chain build() {
    return Chain.of(events, masterData);
  }

  /** The rules over the chain that is built: a million events a second are asked for. */
  @Benchmark
  public Validation chainRules() {
    return chainRules.validate(Capture.of(events), chain, Optional.empty());
  }

  /** All standard rules over events, capture and chain. */
  @Benchmark
  public Validation validate() {
    return validator.validate(Capture.of(events), chain, Optional.empty());
  }

  /** Everything at once: build, check, recall a lot. */
  @Benchmark
  public Recall buildValidateRecall() {
    Chain built = Chain.of(events, masterData);
    Validation found = validator.validate(Capture.of(events), built, Optional.empty());
    if (found.events() != size) {
      throw new IllegalStateException("events are missing");
    }
    return new RecallTracer(built, RecallScope.material())
        .of(TraceStart.object(built, MadeChain.leaf(0)));
  }
}
