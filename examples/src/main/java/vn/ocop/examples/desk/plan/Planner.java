package vn.ocop.examples.desk.plan;

import java.util.List;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.score.ScoreAnswer;
import vn.ocop.examples.desk.score.ScoreRequest;
import vn.ocop.examples.desk.score.ScoreRequestReader;
import vn.ocop.examples.desk.score.Scorer;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.plan.Plan;
import vn.ocop.scoring.plan.RaiseCost;
import vn.ocop.scoring.scorecard.Scorecard;

/** Answers one line after the other. */
public final class Planner {

  private final CriteriaCatalogue law;
  private final Scorer scorer;
  private final Star target;
  private final RaiseCost cost;
  private final int limit;

  /**
   * A planner under a catalogue.
   *
   * @param law the criteria sets
   * @param target the rank aimed at
   * @param cost what raises cost
   * @param limit how many plans of the same effort are asked for, 1 or more
   */
  public Planner(CriteriaCatalogue law, Star target, RaiseCost cost, int limit) {
    this.law = law;
    this.scorer = new Scorer(law);
    this.target = target;
    this.cost = cost;
    this.limit = limit;
  }

  /**
   * Answers a line.
   *
   * @param line the line
   * @return the answer; a bad line has one too
   */
  public PlanAnswer answer(Line line) {
    ScoreRequest request = ScoreRequestReader.read(line);
    if (request.asksForCouncil()) {
      request =
          request.refused(
              Finding.of(
                  PlanLineFinding.BALLOTS_NOT_PLANNED, Where.of(Where.Kind.FIELD, "ballots")));
    }
    ScoreAnswer answer = scorer.answer(line, request);
    return new PlanAnswer(
        answer,
        answer.result().flatMap(ScoreAnswer.Result::card).map(this::plans).orElseGet(List::of));
  }

  private List<Plan> plans(Scorecard card) {
    return law.find(card.set().decision().number())
        .orElseThrow()
        .set(card.set().number())
        .plans()
        .plans(target, card.choices(), cost, limit);
  }
}
