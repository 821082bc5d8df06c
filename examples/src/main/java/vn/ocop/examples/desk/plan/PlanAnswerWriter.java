package vn.ocop.examples.desk.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.ocop.examples.desk.io.JsonLines;
import vn.ocop.examples.desk.score.ScoreAnswerWriter;
import vn.ocop.scoring.plan.Obstacle;
import vn.ocop.scoring.plan.Plan;
import vn.ocop.scoring.plan.PlanStep;
import vn.ocop.scoring.scorecard.Scorecard;

/** Writes answers as the desk's contract words them. */
public final class PlanAnswerWriter {

  private final JsonGenerator out;
  private final ScoreAnswerWriter scores;
  private final Locale locale;

  /**
   * A writer of answers.
   *
   * @param out where to write
   * @param locale the language of messages
   */
  public PlanAnswerWriter(JsonGenerator out, Locale locale) {
    this.out = out;
    this.locale = locale;
    this.scores = new ScoreAnswerWriter(out, locale);
  }

  /**
   * Writes one answer.
   *
   * @param answer the answer
   * @throws IOException if it cannot be written
   */
  public void write(PlanAnswer answer) throws IOException {
    out.writeStartObject();
    scores.writeFields(answer.score());
    List<Plan> plans = answer.plans();
    if (plans.isEmpty()) {
      out.writeNullField("plan");
    } else {
      out.writeFieldName("plan");
      writePlan(plans.get(0));
    }
    if (plans.size() > 1) {
      out.writeArrayFieldStart("alternatives");
      for (Plan plan : plans.subList(1, plans.size())) {
        writePlan(plan);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void writePlan(Plan plan) throws IOException {
    out.writeStartObject();
    out.writeBooleanField("reachable", plan.isReachable());
    if (plan.result().isPresent()) {
      writeReachable(plan, plan.result().get());
    } else {
      writeWhy(plan);
    }
    out.writeEndObject();
  }

  private void writeReachable(Plan plan, Scorecard result) throws IOException {
    out.writeNumberField("effort", plan.effort());
    out.writeArrayFieldStart("steps");
    for (PlanStep step : plan.steps()) {
      out.writeStartObject();
      out.writeStringField("criterion", step.criterion().code());
      out.writeNumberField("from", step.from());
      out.writeNumberField("to", step.to());
      out.writeNumberField("points", step.points());
      out.writeStringField("because", step.because().name());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField("total", result.total());
    out.writeNumberField("stars", result.stars().orElseThrow().rank());
  }

  private void writeWhy(Plan plan) throws IOException {
    out.writeNullField("effort");
    out.writeArrayFieldStart("steps");
    out.writeEndArray();
    out.writeNullField("total");
    out.writeNullField("stars");
    out.writeArrayFieldStart("why");
    JsonLines.write(out, plan.obstacles().stream().map(Obstacle::finding).toList(), locale);
    out.writeEndArray();
  }
}
