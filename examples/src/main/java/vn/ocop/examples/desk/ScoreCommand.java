package vn.ocop.examples.desk;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.ocop.examples.desk.io.AnsweredLines;
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
    AnsweredLines.write(
        "score",
        input,
        output,
        scorer::answer,
        json -> new ScoreAnswerWriter(json, language.locale())::write);
    return ExitCode.OK;
  }
}
