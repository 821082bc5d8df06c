package vn.ocop.traceability.epcis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Assumptions;

/** Finds the folder of published documents that lies beside the project. */
public final class SharedFiles {

  private SharedFiles() {}

  /** The folder, or a skipped test where it is absent. */
  public static Path traceability() {
    Path folder = Paths.get("").toAbsolutePath();
    while (folder != null) {
      Path found = folder.resolve("shared/testdata/traceability");
      if (Files.isDirectory(found)) {
        return found;
      }
      folder = folder.getParent();
    }
    Assumptions.abort("the published documents (shared/testdata/traceability) are not there");
    throw new AssertionError();
  }
}
