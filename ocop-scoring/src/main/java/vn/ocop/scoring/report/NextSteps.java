package vn.ocop.scoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.plan.Plan;
import vn.ocop.scoring.plan.PlanStep;
import vn.ocop.scoring.plan.Sensitivity;
import vn.ocop.scoring.plan.StarChange;
import vn.ocop.scoring.scorecard.Scorecard;

/** Makes the checklist to the next rank, and the lines on how firmly the rank is held. */
final class NextSteps {

  private final Words words;

  NextSteps(Words words) {
    this.words = words;
  }

  Optional<NextView> view(Optional<Plan> next, Optional<Sensitivity> firmness, String intro) {
    if (next.isEmpty() && firmness.isEmpty()) {
      return Optional.empty();
    }
    List<String> firm = firmness.map(this::firmness).orElseGet(List::of);
    return Optional.of(
        next.map(plan -> ofPlan(plan, firm, intro))
            .orElseGet(
                () ->
                    new NextView(
                        words.text("keep"), words.text("keepIntro"), List.of(), List.of(), firm)));
  }

  private NextView ofPlan(Plan plan, List<String> firm, String intro) {
    String title = words.text("aim", Map.of("stars", words.stars(plan.target().rank())));
    List<String> obstacles =
        plan.obstacles().stream()
            .map(obstacle -> obstacle.finding().message(words.locale()))
            .toList();
    String what =
        plan.result()
            .map(result -> reachable(plan, result))
            .orElseGet(() -> words.text("outOfReach"));
    return new NextView(
        title,
        intro.isEmpty() ? what : what + " " + intro,
        plan.steps().stream().map(this::step).toList(),
        obstacles,
        firm);
  }

  private String reachable(Plan plan, Scorecard result) {
    return words.text(
        plan.steps().size() == 1 ? "aimOneStep" : "aimSteps",
        Map.of(
            "steps", plan.steps().size(),
            "total", result.total(),
            "stars", words.stars(result.stars().orElseThrow().rank())));
  }

  private NextView.Step step(PlanStep step) {
    Criterion criterion = step.criterion();
    boolean forced = step.because() == PlanStep.Because.MINIMUM;
    return new NextView.Step(
        criterion.code(),
        criterion.name().in(words.locale()),
        criterion.option(step.from()).label().in(words.locale()),
        criterion.option(step.to()).label().in(words.locale()),
        words.text("gain", Map.of("points", step.points())),
        forced,
        words.text(forced ? "minimum" : "forPoints"));
  }

  private List<String> firmness(Sensitivity held) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("spare", Map.of("points", held.pointsToSpare())));
    lines.add(
        held.hangsByOneChoice()
            ? words.text("hangs", Map.of("criteria", codes(held.lowering())))
            : words.text("firm"));
    if (!held.lifting().isEmpty()) {
      lines.add(words.text("lifts", Map.of("criteria", codes(held.lifting()))));
    }
    return lines;
  }

  private static String codes(List<StarChange> changes) {
    return String.join(", ", changes.stream().map(change -> change.criterion().code()).toList());
  }
}
