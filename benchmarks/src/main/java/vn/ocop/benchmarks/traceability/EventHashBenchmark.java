package vn.ocop.benchmarks.traceability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.hash.EventHash;

/**
 * Text to event hashes, a document of a thousand events: ours, and OpenEPCIS from a folder of jars
 * (see {@code src/peer/openepcis/pom.xml}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EventHashBenchmark {

  private static final int EVENTS = 1000;

  private final String text = MadeChain.document(EVENTS);
  private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
  private @Nullable OpenEpcisHash peer;

  /** Where the peer's jars lie; blank for none. */
  @Param("")
  private String folder = "";

  /** Made by JMH. */
  public EventHashBenchmark() {}

  /**
   * Loads the peer where there is one.
   *
   * @throws IOException if its folder cannot be read
   * @throws ReflectiveOperationException if its class is not there
   */
  @Setup
  public void setUp() throws IOException, ReflectiveOperationException {
    peer = folder.isBlank() ? null : OpenEpcisHash.in(Path.of(folder));
  }

  /** Read and hash. */
  @Benchmark
  public int ours() {
    int length = 0;
    for (EpcisEvent event : EpcisReader.standard().read(text).events()) {
      length += EventHash.of(event).length();
    }
    return length;
  }

  /**
   * The peer's hashes of the same document.
   *
   * @return the hashes
   * @throws ReflectiveOperationException if the peer fails
   */
  @Benchmark
  public List<?> openEpcis() throws ReflectiveOperationException {
    if (peer == null) {
      throw new IllegalStateException("-p folder= names no folder with the peer's jars");
    }
    return peer.of(bytes);
  }
}
