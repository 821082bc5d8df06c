package vn.ocop.examples.desk.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.examples.desk.io.JsonLine;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.score.ScoreRequest;
import vn.ocop.examples.desk.score.ScoreRequestReader;
import vn.ocop.scoring.report.Subject;

/**
 * What one line asks: what {@code score} asks, and of which product it speaks.
 *
 * @param subject the product
 * @param score what is to be scored
 */
record ReportRequest(Subject subject, ScoreRequest score) {

  static ReportRequest read(Line line) {
    ScoreRequest score = ScoreRequestReader.read(line);
    List<Finding> faults = new ArrayList<>();
    Optional<ObjectNode> object = JsonLine.read(line).object();
    Subject subject =
        new Subject(
            score.id().orElse("–"),
            object.flatMap(o -> text(o, "name", faults)),
            object.flatMap(o -> text(o, "producer", faults)));
    for (Finding fault : faults) {
      score = score.refused(fault);
    }
    return new ReportRequest(subject, score);
  }

  private static Optional<String> text(ObjectNode object, String field, List<Finding> faults) {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      faults.add(JsonLine.wrongType(field, new Bilingual("chuỗi ký tự", "text")));
      return Optional.empty();
    }
    return Optional.of(node.textValue());
  }
}
