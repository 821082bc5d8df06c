package vn.ocop.examples.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.io.LineReader;
import vn.ocop.examples.desk.io.Progress;
import vn.ocop.examples.desk.io.Streams;
import vn.ocop.examples.desk.report.ReportFolder;
import vn.ocop.scoring.CriteriaCatalogue;

/** The command {@code report}: sheets or ballots in, a page for each out, and an index. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Writes a page for each evaluation and an index. Lines as for score, with \"name\" and"
            + " \"producer\" if known.")
final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "IN.jsonl", description = "Sheets; - for standard input.")
  private String input = "-";

  @Parameters(
      paramLabel = "OUTDIR",
      description = "Folder for index.html and pages/; files of the same names are replaced.")
  private Path output = Path.of("");

  @Mixin private Language language = new Language();

  @Override
  public Integer call() throws IOException {
    try (LineReader lines = new LineReader(Streams.open(input));
        Progress progress = new Progress("report", Streams.size(input));
        ReportFolder folder =
            new ReportFolder(CriteriaCatalogue.standard(), output, language.locale())) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          folder.add(line);
        }
        progress.line(lines.bytesRead());
      }
    }
    return ExitCode.OK;
  }
}
