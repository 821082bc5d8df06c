package vn.ocop.examples.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.ocop.core.law.Star;
import vn.ocop.examples.desk.io.AnsweredLines;
import vn.ocop.examples.desk.plan.PlanAnswerWriter;
import vn.ocop.examples.desk.plan.Planner;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.plan.RaiseCost;

/** The command {@code plan}: sheets in, the cheapest way to a rank out, a line for a line. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Finds the cheapest raises that bring a sheet to a rank.")
final class PlanCommand implements Callable<Integer> {

  private static final int MOST_ALTERNATIVES = 1000;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--target", required = true, paramLabel = "STARS", description = "Rank, 1 to 5.")
  private int target;

  @Option(
      names = "--freeze",
      split = ",",
      paramLabel = "CODE",
      description = "Criteria that cannot be raised, for example 1.1,1.2.")
  private Set<String> frozen = new LinkedHashSet<>();

  @Option(
      names = "--weight",
      split = ",",
      paramLabel = "CODE=N",
      description = "What one place costs in a criterion, 0 to 1000 (default: 1).")
  private Map<String, Integer> weights = new LinkedHashMap<>();

  @Option(
      names = "--alternatives",
      paramLabel = "N",
      description = "Up to N further plans of the same effort (default: ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private int alternatives;

  @Parameters(paramLabel = "IN.jsonl", description = "Sheets to plan; - for standard input.")
  private String input = "-";

  @Parameters(paramLabel = "OUT.jsonl", description = "Where answers go; - for standard output.")
  private String output = "-";

  @Mixin private Language language = new Language();

  @Override
  public Integer call() throws IOException {
    require(target >= 1 && target <= 5, "--target is " + target + ", not 1 to 5");
    require(
        alternatives >= 0 && alternatives <= MOST_ALTERNATIVES,
        "--alternatives is " + alternatives + ", not 0 to " + MOST_ALTERNATIVES);
    weights.forEach(
        (code, weight) ->
            require(
                weight >= 0 && weight <= 1000,
                "--weight of " + code + " is " + weight + ", not 0 to 1000"));
    RaiseCost cost = RaiseCost.places().weighing(weights).freezing(frozen);
    Planner planner =
        new Planner(CriteriaCatalogue.standard(), Star.of(target), cost, 1 + alternatives);
    AnsweredLines.write(
        "plan",
        input,
        output,
        planner::answer,
        json -> new PlanAnswerWriter(json, language.locale())::write);
    return ExitCode.OK;
  }

  private void require(boolean fits, String message) {
    if (!fits && spec != null) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
