package vn.ocop.benchmarks.duplicates;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import vn.ocop.benchmarks.peer.Duke;
import vn.ocop.core.duplicate.ProductRegistry;
import vn.ocop.core.duplicate.RegistryRecord;

/** Loading and all pairs of one registry, ours beside Duke 1.2 from a folder of jars. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class DukeBenchmark {

  /** How many records the registry holds. */
  @Param("17000")
  private int size;

  /** Where the jars of Duke lie. */
  @Param("")
  private String folder = "";

  private List<RegistryRecord> records = List.of();
  private List<Map<String, String>> rows = List.of();

  /** Made by JMH. */
  public DukeBenchmark() {}

  /** Makes the records. */
  @Setup
  public void setUp() {
    records = new SyntheticRegistry().records(size);
    rows = SyntheticRegistry.rows(records);
  }

  /** Ours, from the records to the pairs. */
  @Benchmark
  public int ours() {
    return ProductRegistry.of(records).pairs().pairs().size();
  }

  /** Duke, from the records to the pairs; each is counted from both sides. */
  @Benchmark
  public int duke() {
    if (folder.isBlank()) {
      throw new IllegalStateException("-p folder= names no folder with the peer's jars");
    }
    return new Duke(Path.of(folder)).matches(rows);
  }
}
