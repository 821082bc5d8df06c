package vn.ocop.scoring.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder {@code shared} beside the project, with the reference readings of the decisions; found
 * by walking up from the working directory.
 */
public final class Shared {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Shared() {}

  /** A folder inside it, or empty where the project stands alone. */
  public static Optional<Path> find(String folder) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared").resolve(folder);
      if (Files.isDirectory(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** A folder inside it; aborts the test, saying why, where the project stands alone. */
  public static Path require(String folder) {
    Optional<Path> found = find(folder);
    Assumptions.assumeTrue(
        found.isPresent(), () -> "skipped: no folder shared/" + folder + " above the module");
    return found.orElseThrow();
  }

  public static List<Path> files(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<JsonNode> jsonLines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(Shared::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
