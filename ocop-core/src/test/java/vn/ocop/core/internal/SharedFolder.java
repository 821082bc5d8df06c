package vn.ocop.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** The reference folder beside the project; tests against it are skipped where it is absent. */
public final class SharedFolder {

  private SharedFolder() {}

  /** The text of a reference file, or a skipped test. */
  public static String reference(String file) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/reference"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new TestAbortedException("no folder shared/reference above the project: skipped");
    }
    try {
      return Files.readString(
          folder.resolve("shared/reference").resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
