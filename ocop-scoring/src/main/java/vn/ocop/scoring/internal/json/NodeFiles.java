package vn.ocop.scoring.internal.json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import vn.ocop.core.law.Decision;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.CriteriaSource;

/** Opens the data files of a decision. */
public final class NodeFiles {

  private NodeFiles() {}

  /** The folder of a decision's files, with its stroke. */
  public static String folder(Decision decision) {
    return "decision-" + decision.shortNumber().replace('/', '-') + "/";
  }

  /** Reads a file, or refuses it with its name and the cause. */
  public static Node open(CriteriaSource source, String file) {
    try (InputStream in = source.open(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return Node.parse(file, in);
    } catch (IOException e) {
      boolean absent = e instanceof FileNotFoundException || e.getMessage() == null;
      throw new BrokenFileException(
          Finding.of(CriteriaFinding.FILE_UNREADABLE, Where.of(Where.Kind.FILE, file))
              .with("file", file)
              .with("cause", absent ? "not found" : String.valueOf(e.getMessage())));
    }
  }
}
