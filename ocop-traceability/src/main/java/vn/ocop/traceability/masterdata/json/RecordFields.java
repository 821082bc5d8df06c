package vn.ocop.traceability.masterdata.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one object, read with their types; every fault is reported with its place. */
final class RecordFields {

  private final JsonNode node;
  private final ValueReader values;
  private final Set<String> read = new HashSet<>();

  RecordFields(JsonNode node, ValueReader values) {
    this.node = node;
    this.values = values;
  }

  /** A record cannot be built; why has been reported. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("refused", null, false, false);
    }
  }

  private @Nullable JsonNode get(String name, JsonNode.Kind kind) {
    read.add(name);
    JsonNode value = node.fields().get(name);
    if (value == null || value.kind() == JsonNode.Kind.NULL) {
      return null;
    }
    return values.is(value, name, kind) ? value : null;
  }

  /** A text that must be there. */
  String required(String name) {
    JsonNode value = get(name, JsonNode.Kind.STRING);
    if (value != null && !value.text().isBlank()) {
      return value.text();
    }
    throw missing(name);
  }

  /** Reports a required field that is absent or blank. */
  private Refused missing(String name) {
    JsonNode there = node.fields().get(name);
    if (there == null || there.kind() == JsonNode.Kind.NULL) {
      values.missing(node, name);
    } else if (there.kind() == JsonNode.Kind.STRING && there.text().isBlank()) {
      values.bad(there, name, "text");
    }
    return new Refused();
  }

  /** A text. */
  Optional<String> text(String name) {
    return Optional.ofNullable(get(name, JsonNode.Kind.STRING)).map(JsonNode::text);
  }

  /** A text that stands for something else. */
  <T> Optional<T> parsed(String name, String expected, Function<String, T> parser) {
    JsonNode value = get(name, JsonNode.Kind.STRING);
    return value == null ? Optional.empty() : values.parse(value, name, expected, parser);
  }

  /** A text that stands for something else and must be there. */
  <T> T requiredParsed(String name, String expected, Function<String, T> parser) {
    Optional<T> value = parsed(name, expected, parser);
    return value.orElseThrow(() -> missing(name));
  }

  /** A number. */
  Optional<BigDecimal> decimal(String name) {
    JsonNode value = get(name, JsonNode.Kind.NUMBER);
    return value == null ? Optional.empty() : values.number(value, name);
  }

  /** A number that must be there. */
  BigDecimal requiredDecimal(String name) {
    Optional<BigDecimal> value = decimal(name);
    return value.orElseThrow(() -> missing(name));
  }

  /** A whole number. */
  Optional<Integer> whole(String name) {
    JsonNode value = get(name, JsonNode.Kind.NUMBER);
    return value == null
        ? Optional.empty()
        : values.parse(value, name, "whole number", Integer::parseInt);
  }

  /** True or false. */
  Optional<Boolean> flag(String name) {
    return Optional.ofNullable(get(name, JsonNode.Kind.BOOLEAN))
        .map(value -> Boolean.parseBoolean(value.text()));
  }

  /** A list of texts. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (values.is(item, name, JsonNode.Kind.STRING)) {
        if (item.text().isBlank()) {
          values.bad(item, name, "text");
        } else {
          texts.add(item.text());
        }
      }
    }
    return texts;
  }

  /** The items of a list. */
  List<JsonNode> items(String name) {
    JsonNode value = get(name, JsonNode.Kind.ARRAY);
    return value == null ? List.of() : value.items();
  }

  /** A list of objects; one that cannot be built is left out and reported. */
  <T> List<T> objects(String name, Function<RecordFields, T> builder) {
    List<T> objects = new ArrayList<>();
    for (JsonNode item : items(name)) {
      object(item, name, builder).ifPresent(objects::add);
    }
    return objects;
  }

  /** An object. */
  <T> Optional<T> object(String name, Function<RecordFields, T> builder) {
    JsonNode value = get(name, JsonNode.Kind.OBJECT);
    return value == null ? Optional.empty() : object(value, name, builder);
  }

  private <T> Optional<T> object(JsonNode value, String name, Function<RecordFields, T> builder) {
    return values.is(value, name, JsonNode.Kind.OBJECT)
        ? new RecordFields(value, values).build(name, builder)
        : Optional.empty();
  }

  /** Builds what these fields say; reports why it cannot be built, and fields nobody asked for. */
  <T> Optional<T> build(String name, Function<RecordFields, T> builder) {
    Optional<T> result = Optional.empty();
    try {
      result = Optional.of(builder.apply(this));
    } catch (Refused reported) {
      return Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException outOfRange) {
      values.outOfRange(node, name, outOfRange);
    }
    node.fields()
        .forEach(
            (field, value) -> {
              if (!read.contains(field)) {
                values.unknown(value, field);
              }
            });
    return result;
  }

  /** The whole numbers of an object by their names. */
  Map<String, Integer> wholes(String name) {
    JsonNode value = get(name, JsonNode.Kind.OBJECT);
    Map<String, Integer> wholes = new LinkedHashMap<>();
    if (value != null) {
      value
          .fields()
          .forEach(
              (key, number) ->
                  values
                      .parse(number, key, "whole number", Integer::parseInt)
                      .ifPresent(n -> wholes.put(key, n)));
    }
    return wholes;
  }

  /** An object that must be there. */
  <T> T requiredObject(String name, Function<RecordFields, T> builder) {
    Optional<T> value = object(name, builder);
    return value.orElseThrow(() -> missing(name));
  }

  /** Reads values that are no fields, such as those of a list. */
  ValueReader values() {
    return values;
  }

  /** The place of this object. */
  JsonNode node() {
    return node;
  }
}
