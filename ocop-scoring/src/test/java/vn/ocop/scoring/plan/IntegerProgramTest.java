package vn.ocop.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import vn.ocop.core.law.Star;
import vn.ocop.core.law.StarBand;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Minimum;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;

/**
 * Plans of every set held against a solver of integer programs: one variable of 0 or 1 an option,
 * the story as a constraint and not as a case.
 */
class IntegerProgramTest {

  static Stream<SetEvaluator> sets() {
    return Sheets.sets().stream();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void theEffortIsThatOfTheIntegerProgram(SetEvaluator set) {
    Random random = new Random(set.criteria().hashCode());
    ScoreSheet sheet = Sheets.random(set.criteria(), random, 20);
    String any = set.criteria().criteria().get(random.nextInt(20)).code();
    ScoreSheet gapped = withoutStory(set.criteria(), sheet.without(any));
    isThatOfTheIntegerProgram(set, sheet, Star.FIVE);
    isThatOfTheIntegerProgram(set, gapped, Star.FOUR);
    isThatOfTheIntegerProgram(set, gapped, Star.FIVE);
  }

  private static void isThatOfTheIntegerProgram(SetEvaluator set, ScoreSheet sheet, Star target) {
    assertThat(set.plan(target, sheet).orElseThrow().effort())
        .as("%s to %s", sheet, target)
        .isEqualTo(solve(set.criteria(), sheet, target));
  }

  private static ScoreSheet withoutStory(CriteriaSet set, ScoreSheet sheet) {
    return set.criteria().stream()
        .flatMap(criterion -> criterion.appliesWith().stream())
        .findFirst()
        .map(story -> Sheets.applicable(set, sheet.with(story, 1).choices()))
        .orElse(sheet);
  }

  private static int solve(CriteriaSet set, ScoreSheet sheet, Star target) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    int band =
        set.decision().bands().stream()
            .filter(b -> b.star() == target)
            .mapToInt(StarBand::from)
            .findFirst()
            .orElseThrow();
    Expression points = model.addExpression("points").lower(band);
    Map<String, Variable> untold = new HashMap<>();
    for (Criterion criterion : set.criteria()) {
      int from = sheet.choices().getOrDefault(criterion.code(), 1);
      Expression one = model.addExpression("one " + criterion.code()).level(1);
      for (Option option : criterion.options()) {
        if (option.number() >= from && option.caseNumber() == criterion.option(from).caseNumber()) {
          Variable chosen =
              model
                  .addVariable(criterion.code() + "/" + option.number())
                  .binary()
                  .weight(option.number() - from);
          one.set(chosen, 1);
          points.set(chosen, option.points());
          for (Minimum minimum : criterion.minimums()) {
            if (minimum.star().compareTo(target) <= 0 && option.points() < minimum.points()) {
              chosen.upper(0);
            }
          }
          if (option.number() == 1 && option.points() == 0) {
            untold.put(criterion.code(), chosen);
          }
        }
      }
      // Where there is no story, no option is chosen in its place.
      criterion.appliesWith().map(untold::get).ifPresent(none -> one.set(none, 1));
    }
    Optimisation.Result result = model.minimise();
    assertThat(result.getState().isOptimal()).as("solved").isTrue();
    return (int) Math.round(result.getValue());
  }
}
