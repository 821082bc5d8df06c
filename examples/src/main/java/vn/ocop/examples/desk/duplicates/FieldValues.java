package vn.ocop.examples.desk.duplicates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.examples.desk.io.JsonLine;

/** Reads the fields of one object; what is wrong with them goes to a list. */
final class FieldValues {

  private static final Bilingual TEXT = new Bilingual("chuỗi ký tự", "text");
  private static final Bilingual NUMBER = new Bilingual("số nguyên", "a whole number");

  private final ObjectNode object;
  private final List<Finding> faults;

  FieldValues(ObjectNode object, List<Finding> faults) {
    this.object = object;
    this.faults = faults;
  }

  /** A text or a number as text; empty where absent or null. */
  Optional<String> text(String field) {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual() && !node.isNumber()) {
      faults.add(JsonLine.wrongType(field, TEXT));
      return Optional.empty();
    }
    return Optional.of(node.asText());
  }

  /** A text that has to be there. */
  Optional<String> required(String field) {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      faults.add(JsonLine.missing(field));
      return Optional.empty();
    }
    return text(field);
  }

  Optional<Integer> number(String field) {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.canConvertToInt() || !node.isIntegralNumber()) {
      faults.add(JsonLine.wrongType(field, NUMBER));
      return Optional.empty();
    }
    return Optional.of(node.intValue());
  }
}
