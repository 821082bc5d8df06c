package vn.ocop.examples.desk.plan;

import java.util.List;
import vn.ocop.examples.desk.score.ScoreAnswer;
import vn.ocop.scoring.plan.Plan;

/**
 * The answer to one line.
 *
 * @param score what the sheet earns as it stands
 * @param plans the plan and its alternatives; none for an invalid line
 */
public record PlanAnswer(ScoreAnswer score, List<Plan> plans) {}
