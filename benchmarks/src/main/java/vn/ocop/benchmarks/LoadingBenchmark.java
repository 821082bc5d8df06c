package vn.ocop.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import vn.ocop.scoring.CriteriaCatalogue;

/**
 * Loading and checking the whole catalogue in a Java machine that has not seen it before: one call
 * in each of many new machines.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadingBenchmark {

  /**
   * Loads the shipped catalogue.
   *
   * @return the catalogue
   */
  @Benchmark
  public CriteriaCatalogue cold() {
    return CriteriaCatalogue.standard();
  }
}
