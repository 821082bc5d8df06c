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
  private final Faults faults;
  private final int digits;
  private final Set<String> read = new HashSet<>();

  RecordFields(JsonNode node, Faults faults, int digits) {
    this.node = node;
    this.faults = faults;
    this.digits = digits;
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
    if (value == null || value.kind() == JsonNode.Kind.NULL || value.kind() == kind) {
      return value == null || value.kind() == JsonNode.Kind.NULL ? null : value;
    }
    wrongType(value, name, kind);
    return null;
  }

  private void wrongType(JsonNode value, String name, JsonNode.Kind expected) {
    faults.add(
        MasterDataCode.WRONG_TYPE,
        value.line(),
        value.pointer(),
        "field",
        name,
        "expected",
        expected.word(),
        "found",
        value.kind().word());
  }

  /** Reports a value that the field cannot have. */
  void bad(JsonNode value, String name, String expected) {
    faults.add(
        MasterDataCode.BAD_VALUE,
        value.line(),
        value.pointer(),
        "field",
        name,
        "found",
        Faults.shortened(value.text()),
        "expected",
        expected);
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
      faults.add(MasterDataCode.MISSING_FIELD, node.line(), node.pointer(), "field", name);
    } else if (there.kind() == JsonNode.Kind.STRING && there.text().isBlank()) {
      bad(there, name, "text");
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
    return value == null ? Optional.empty() : parse(value, name, expected, parser);
  }

  private <T> Optional<T> parse(
      JsonNode value, String name, String expected, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(value.text()));
    } catch (RuntimeException notOne) {
      bad(value, name, expected);
      return Optional.empty();
    }
  }

  /** A text that stands for something else and must be there. */
  <T> T requiredParsed(String name, String expected, Function<String, T> parser) {
    Optional<T> value = parsed(name, expected, parser);
    return value.orElseThrow(() -> missing(name));
  }

  /** A number. */
  Optional<BigDecimal> decimal(String name) {
    JsonNode value = get(name, JsonNode.Kind.NUMBER);
    return value == null ? Optional.empty() : number(value, name);
  }

  /** A number that must be there. */
  BigDecimal requiredDecimal(String name) {
    Optional<BigDecimal> value = decimal(name);
    return value.orElseThrow(() -> missing(name));
  }

  /** A whole number. */
  Optional<Integer> whole(String name) {
    JsonNode value = get(name, JsonNode.Kind.NUMBER);
    return value == null ? Optional.empty() : parse(value, name, "whole number", Integer::parseInt);
  }

  /** True or false. */
  Optional<Boolean> flag(String name) {
    return Optional.ofNullable(get(name, JsonNode.Kind.BOOLEAN))
        .map(value -> Boolean.parseBoolean(value.text()));
  }

  /** The number of a node, within the limit of digits. */
  Optional<BigDecimal> number(JsonNode value, String name) {
    if (value.kind() != JsonNode.Kind.NUMBER) {
      wrongType(value, name, JsonNode.Kind.NUMBER);
      return Optional.empty();
    }
    if (value.text().length() <= digits) {
      try {
        BigDecimal number = new BigDecimal(value.text());
        if (Math.abs((long) number.scale()) <= digits) {
          return Optional.of(number);
        }
      } catch (NumberFormatException notFinite) {
        bad(value, name, "number");
        return Optional.empty();
      }
    }
    bad(value, name, "number of at most " + digits + " digits");
    return Optional.empty();
  }

  /** A list of texts. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (item.kind() == JsonNode.Kind.STRING && !item.text().isBlank()) {
        texts.add(item.text());
      } else if (item.kind() == JsonNode.Kind.STRING) {
        bad(item, name, "text");
      } else {
        wrongType(item, name, JsonNode.Kind.STRING);
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
    if (value.kind() != JsonNode.Kind.OBJECT) {
      wrongType(value, name, JsonNode.Kind.OBJECT);
      return Optional.empty();
    }
    return new RecordFields(value, faults, digits).build(name, builder);
  }

  /** Builds what these fields say; reports why it cannot be built, and fields nobody asked for. */
  <T> Optional<T> build(String name, Function<RecordFields, T> builder) {
    Optional<T> result = Optional.empty();
    try {
      result = Optional.of(builder.apply(this));
    } catch (Refused reported) {
      return Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException outOfRange) {
      String detail = Faults.shortened(String.valueOf(outOfRange.getMessage()));
      faults.add(
          MasterDataCode.BAD_VALUE,
          node.line(),
          node.pointer(),
          "field",
          name,
          "found",
          detail,
          "expected",
          "values in range");
    }
    node.fields().forEach(this::reportUnknown);
    return result;
  }

  private void reportUnknown(String name, JsonNode value) {
    if (!read.contains(name)) {
      faults.add(
          MasterDataCode.UNKNOWN_FIELD,
          value.line(),
          value.pointer(),
          "field",
          Faults.shortened(name));
    }
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
                  parse(number, key, "whole number", Integer::parseInt)
                      .ifPresent(n -> wholes.put(key, n)));
    }
    return wholes;
  }

  /** The place of this object. */
  JsonNode node() {
    return node;
  }
}
