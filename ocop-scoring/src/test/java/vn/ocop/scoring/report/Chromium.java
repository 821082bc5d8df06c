package vn.ocop.scoring.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a window, where the machine has one. */
final class Chromium {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser");

  /** Quiet and alone: no window, no sandbox of its own, no calls home. */
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  private final String program;
  private final Path folder;

  private Chromium(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** The browser on the path; aborts the test, saying why, where there is none. */
  static Chromium require(Path folder) {
    Optional<String> found =
        Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
            .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst();
    Assumptions.assumeTrue(found.isPresent(), "skipped: no chromium on the path");
    return new Chromium(found.orElseThrow(), folder);
  }

  /** What the page has become after it was loaded. */
  String dom(Path page) throws IOException {
    return new String(run(page, "--dump-dom"), StandardCharsets.UTF_8);
  }

  /** The page as it would be printed. */
  byte[] pdf(Path page) throws IOException {
    Path pdf = folder.resolve("printed.pdf");
    run(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    return Files.readAllBytes(pdf);
  }

  private byte[] run(Path page, String... orders) throws IOException {
    Path profile = Files.createTempDirectory(folder, "profile");
    Path output = Files.createTempFile(folder, "output", ".txt");
    List<String> command =
        new ArrayList<>(
            Stream.concat(Stream.of(program), Stream.concat(FLAGS.stream(), Stream.of(orders)))
                .toList());
    command.add("--user-data-dir=" + profile);
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        throw new IOException("chromium does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllBytes(output);
  }
}
