package vn.ocop.scoring.internal.json;

import vn.ocop.core.result.Finding;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Where;

/** Ends the reading of a broken file; never leaves the library. */
public final class BrokenFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public BrokenFileException(Finding finding) {
    super(finding.toString(), null, false, false);
    this.finding = finding;
  }

  public static BrokenFileException at(String file, int line, FindingCode code) {
    return new BrokenFileException(
        Finding.of(
                code, Where.of(Where.Kind.FILE, file).then(Where.Kind.LINE, String.valueOf(line)))
            .with("file", file)
            .with("line", line));
  }

  public BrokenFileException with(String name, Object value) {
    return new BrokenFileException(finding.with(name, value));
  }

  public Finding finding() {
    return finding;
  }
}
