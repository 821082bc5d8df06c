package vn.ocop.examples.desk.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** Reads the fields of one object; what is wrong with them goes to a list, at its place. */
public final class FieldReader {

  private static final Bilingual TEXT = new Bilingual("chuỗi ký tự", "text");
  private static final Bilingual DAY = new Bilingual("ngày dạng YYYY-MM-DD", "a day as YYYY-MM-DD");
  private static final Bilingual NUMBER = new Bilingual("số nguyên", "a whole number");
  private static final Bilingual LIST = new Bilingual("một danh sách", "a list");

  private final ObjectNode object;
  private final Where where;
  private final List<Finding> faults;

  /**
   * A reader of one object.
   *
   * @param object the object
   * @param where its place
   * @param faults where to put what is wrong
   */
  public FieldReader(ObjectNode object, Where where, List<Finding> faults) {
    this.object = object;
    this.where = where;
    this.faults = faults;
  }

  /**
   * A field that is there and not null.
   *
   * @param field the field
   * @return its value
   */
  public Optional<JsonNode> node(String field) {
    JsonNode node = object.get(field);
    return node == null || node.isNull() ? Optional.empty() : Optional.of(node);
  }

  /**
   * Adds a fault where the field is absent.
   *
   * @param field the field
   * @param value what was read of it
   * @param <T> its type
   * @return the same value
   */
  public <T> Optional<T> required(String field, Optional<T> value) {
    if (node(field).isEmpty()) {
      faults.add(JsonLine.missing(field).within(where));
    }
    return value;
  }

  /**
   * A text that is not blank.
   *
   * @param field the field
   * @return its value, or empty where it is absent or wrong
   */
  public Optional<String> text(String field) {
    Optional<JsonNode> node = node(field);
    if (node.isPresent() && (!node.get().isTextual() || node.get().textValue().isBlank())) {
      wrong(field, TEXT);
      return Optional.empty();
    }
    return node.map(JsonNode::textValue);
  }

  /**
   * A day as YYYY-MM-DD.
   *
   * @param field the field
   * @return its value, or empty where it is absent or wrong
   */
  public Optional<LocalDate> day(String field) {
    Optional<String> text = node(field).map(JsonNode::asText);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.get()));
    } catch (DateTimeException e) {
      wrong(field, DAY);
      return Optional.empty();
    }
  }

  /**
   * A whole number in a range.
   *
   * @param field the field
   * @param from the least
   * @param to the most
   * @return its value, or empty where it is absent or wrong
   */
  public Optional<Integer> number(String field, int from, int to) {
    Optional<JsonNode> node = node(field);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!node.get().isIntegralNumber() || !node.get().canConvertToInt()) {
      wrong(field, NUMBER);
      return Optional.empty();
    }
    int value = node.get().intValue();
    if (value < from || value > to) {
      wrong(field, new Bilingual("từ " + from + " đến " + to, from + " to " + to));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /**
   * The name of a constant.
   *
   * @param field the field
   * @param type the enum
   * @param <E> its type
   * @return its value, or empty where it is absent or wrong
   */
  public <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
    Optional<JsonNode> node = node(field);
    return node.flatMap(value -> constant(field, value, type));
  }

  /**
   * The name of a constant, in a value of the field.
   *
   * @param field the field
   * @param value the value
   * @param type the enum
   * @param <E> its type
   * @return its value, or empty where it is absent or wrong
   */
  public <E extends Enum<E>> Optional<E> constant(String field, JsonNode value, Class<E> type) {
    E[] constants = type.getEnumConstants();
    Optional<E> found =
        Arrays.stream(constants).filter(c -> c.name().equals(value.asText())).findFirst();
    if (found.isEmpty()) {
      String names = Arrays.toString(constants);
      wrong(field, new Bilingual("một trong " + names, "one of " + names));
    }
    return found;
  }

  /**
   * A list.
   *
   * @param field the field
   * @return its value, or empty where it is absent or wrong
   */
  public Optional<List<JsonNode>> list(String field) {
    Optional<JsonNode> node = node(field);
    if (node.isPresent() && !node.get().isArray()) {
      wrong(field, LIST);
      return Optional.empty();
    }
    return node.map(array -> List.copyOf(array.valueStream().toList()));
  }

  /**
   * Adds the fault that a field has the wrong type.
   *
   * @param field the field
   * @param expected what it has to be
   */
  public void wrong(String field, Bilingual expected) {
    faults.add(JsonLine.wrongType(field, expected).within(where));
  }

  /**
   * Adds a fault at this object.
   *
   * @param fault the fault
   */
  public void add(Finding fault) {
    faults.add(fault.within(where));
  }

  /**
   * Warns of fields that nobody reads.
   *
   * @param known the fields that are read
   * @param warnings where to put the warnings
   */
  public void warnUnknown(Set<String> known, List<Finding> warnings) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!known.contains(field.getKey())) {
        warnings.add(
            Finding.of(LineFinding.UNKNOWN_FIELD, Where.of(Where.Kind.FIELD, field.getKey()))
                .with("field", field.getKey())
                .within(where));
      }
    }
  }
}
