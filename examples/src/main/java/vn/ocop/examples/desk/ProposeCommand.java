package vn.ocop.examples.desk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ocop.examples.desk.io.AnsweredLines;
import vn.ocop.examples.desk.propose.ProposalDesk;
import vn.ocop.examples.desk.propose.ProposeAnswerWriter;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.market.MarketProfiles;

/** The command {@code propose}: facts in, proposed options out, a line for a line. */
@Command(
    name = "propose",
    mixinStandardHelpOptions = true,
    description = {
      "Proposes options from facts: one JSON object a line in, one answer a line out.",
      "",
      "A line holds id, decision, set, date (the evaluation date) and facts, an object of the"
          + " library's fact names: shares in per cent, counts, true or false, words, lists of"
          + " words; a paper is true, false or {\"issued\", \"expires\"}. What is absent is not"
          + " known. Further lists: certificates ({standard, number, issuer, issued, expires}) and"
          + " tests ({number, dated, validUntil, nutritionIndicators}). With juror and choices the"
          + " proposals are completed to a sheet; overrides are kept with both values.",
      ""
    })
final class ProposeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FACTS.jsonl", description = "Facts; - for standard input.")
  private String input = "-";

  @Parameters(paramLabel = "OUT.jsonl", description = "Where answers go; - for standard output.")
  private String output = "-";

  @Option(
      names = "--readiness",
      description =
          "Also tell how ready each product is for e-commerce, social platforms, supermarkets,"
              + " souvenir shops, airline snacks and tourism sites, by example profiles that are no"
              + " law.")
  private boolean readiness;

  @Mixin private Language language = new Language();

  @Override
  public Integer call() throws IOException {
    ProposalDesk desk =
        new ProposalDesk(
            CriteriaCatalogue.standard(), readiness ? MarketProfiles.examples().all() : List.of());
    AnsweredLines.write(
        "propose",
        input,
        output,
        desk::answer,
        json -> new ProposeAnswerWriter(json, language.locale())::write);
    return ExitCode.OK;
  }
}
