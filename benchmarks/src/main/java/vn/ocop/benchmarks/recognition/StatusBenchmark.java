package vn.ocop.benchmarks.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ocop.core.law.Star;
import vn.ocop.core.recognition.Certificate;
import vn.ocop.core.recognition.CertificateLife;
import vn.ocop.core.recognition.CertificateStatus;
import vn.ocop.core.recognition.ExtensionPolicy;
import vn.ocop.core.recognition.LifeRuleBook;
import vn.ocop.core.recognition.ProductLife;

/** The status of a million recognitions on a day, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StatusBenchmark {

  private static final int RECOGNITIONS = 1_000_000;
  private static final int DAYS = 3000;
  private static final int STRIDE = 7919;

  private final LocalDate day = LocalDate.of(2026, 11, 23);
  private final Certificate[] certificates = new Certificate[RECOGNITIONS];
  private final CertificateLife[] lives = new CertificateLife[RECOGNITIONS];
  private final ProductLife[] products = new ProductLife[RECOGNITIONS];

  /** Made by JMH. */
  public StatusBenchmark() {}

  /** A million certificates of 2019 to 2027, their days scattered. */
  @Setup
  public void setUp() {
    LifeRuleBook book = LifeRuleBook.standard();
    for (int i = 0; i < RECOGNITIONS; i++) {
      int offset = (int) ((long) i * STRIDE % DAYS);
      LocalDate issued = LocalDate.of(2019, 8, 21).plusDays(offset);
      certificates[i] =
          Certificate.builder()
              .product("p" + i)
              .decision(offset < 1283 ? "1048/2019" : offset < 2466 ? "148/2023" : "26/2026")
              .star(Star.THREE)
              .issued(issued)
              .build();
      lives[i] = book.lifeOf(certificates[i], ExtensionPolicy.standard()).orElseThrow();
      products[i] =
          ProductLife.of(List.of(certificates[i]), book, ExtensionPolicy.standard()).orElseThrow();
    }
  }

  /** Certificates whose lives are at hand. */
  @Benchmark
  @OperationsPerInvocation(RECOGNITIONS)
  public int statusOfLives() {
    long epochDay = day.toEpochDay();
    int valid = 0;
    for (CertificateLife life : lives) {
      valid += life.statusOn(epochDay).isValid() ? 1 : 0;
    }
    return valid;
  }

  /** Products, each with its succession of certificates. */
  @Benchmark
  @OperationsPerInvocation(RECOGNITIONS)
  public int statusOfProducts() {
    long epochDay = day.toEpochDay();
    int late = 0;
    for (ProductLife product : products) {
      late += product.statusOn(epochDay) == CertificateStatus.LATE ? 1 : 0;
    }
    return late;
  }

  /** From the bare record: term, window and extension worked out each time. */
  @Benchmark
  @OperationsPerInvocation(RECOGNITIONS)
  public int statusOfRecords() {
    LifeRuleBook book = LifeRuleBook.standard();
    int valid = 0;
    for (Certificate certificate : certificates) {
      CertificateLife life =
          book.lifeOf(certificate, ExtensionPolicy.standard()).toOptional().orElseThrow();
      valid += life.statusOn(day).isValid() ? 1 : 0;
    }
    return valid;
  }
}
