package vn.ocop.traceability.gs1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The published test vectors that lie beside the project, where they are present. */
public final class PublicVectors {

  private PublicVectors() {}

  /**
   * The text of a file of the shared test data; the test is skipped where it is absent.
   *
   * @param path the path below the folder of test data on traceability
   * @return the file's text
   */
  public static String text(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/testdata"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      return Assumptions.abort("the shared test data do not lie beside the project");
    }
    try {
      return Files.readString(
          folder.resolve("shared/testdata/traceability").resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a tab-separated file without its header.
   *
   * @param path the path below the folder of test data on traceability
   * @return the cells of each row, with the escapes of C strings replaced by their characters
   */
  public static List<List<String>> rows(String path) {
    return text(path)
        .lines()
        .skip(1)
        .filter(line -> !line.isEmpty())
        .map(line -> List.of(line.split("\t", -1)).stream().map(PublicVectors::unescape).toList())
        .toList();
  }

  private static String unescape(String cell) {
    String text = cell;
    for (Map.Entry<String, String> escape : Map.of("\\t", "\t", "\\n", "\n").entrySet()) {
      text = text.replace(escape.getKey(), escape.getValue());
    }
    return text.replace("\\\\", "\\");
  }
}
