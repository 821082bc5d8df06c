package vn.ocop.benchmarks.duplicates;

import java.util.List;
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
import vn.ocop.core.duplicate.ProductRegistry;
import vn.ocop.core.duplicate.RegistryRecord;

/**
 * All pairs of a registry, and the candidates of one record, on one core; 17 000 products are about
 * what the country has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class DuplicatesBenchmark {

  private static final int STRIDE = 7919;

  /** How many records the registry holds; 1000000 on request. */
  @Param({"10000", "17000", "100000"})
  private int size;

  private List<RegistryRecord> records = List.of();
  private ProductRegistry registry = ProductRegistry.of(List.of());
  private int next;

  /** Made by JMH. */
  public DuplicatesBenchmark() {}

  /** Reads the records once. */
  @Setup
  public void setUp() {
    records = new SyntheticRegistry().records(size);
    registry = ProductRegistry.of(records);
  }

  /** Reading, counting and indexing. */
  @Benchmark
  public int load() {
    return ProductRegistry.of(records).size();
  }

  /** All pairs, after loading. */
  @Benchmark
  public int allPairs() {
    return registry.pairs().pairs().size();
  }

  /** The candidates of one record, its reading included. */
  @Benchmark
  public int candidates() {
    next = (next + STRIDE) % size;
    return registry.candidates(records.get(next)).pairs().size();
  }
}
