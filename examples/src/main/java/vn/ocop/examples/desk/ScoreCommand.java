package vn.ocop.examples.desk;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.io.LineReader;
import vn.ocop.examples.desk.io.Progress;
import vn.ocop.examples.desk.io.Streams;
import vn.ocop.examples.desk.score.ScoreAnswerWriter;
import vn.ocop.examples.desk.score.Scorer;
import vn.ocop.scoring.CriteriaCatalogue;

/** The command {@code score}: sheets or ballots in, stars out, a line for a line. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores evaluation sheets: one JSON object a line in, one answer a line out.")
final class ScoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "IN.jsonl", description = "Sheets to score; - for standard input.")
  private String input = "-";

  @Parameters(paramLabel = "OUT.jsonl", description = "Where answers go; - for standard output.")
  private String output = "-";

  @Mixin private Language language = new Language();

  @Override
  public Integer call() throws IOException {
    Scorer scorer = new Scorer(CriteriaCatalogue.standard());
    try (LineReader lines = new LineReader(Streams.open(input));
        Progress progress = new Progress("score", Streams.size(input));
        JsonGenerator json =
            new JsonFactory()
                .createGenerator(Streams.create(output, input), JsonEncoding.UTF8)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
      ScoreAnswerWriter answers = new ScoreAnswerWriter(json, language.locale());
      boolean any = false;
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          answers.write(scorer.answer(line));
          any = true;
        }
        progress.line(lines.bytesRead());
      }
      if (any) {
        json.writeRaw('\n');
      }
    }
    return ExitCode.OK;
  }
}
