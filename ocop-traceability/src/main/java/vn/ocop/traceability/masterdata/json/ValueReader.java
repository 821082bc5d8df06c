package vn.ocop.traceability.masterdata.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Reads single values with their types; every fault is reported with its place. */
final class ValueReader {

  private final Faults faults;
  private final int digits;

  ValueReader(Faults faults, int digits) {
    this.faults = faults;
    this.digits = digits;
  }

  /** Whether a value is of a kind; if not, that is reported. */
  boolean is(JsonNode value, String name, JsonNode.Kind kind) {
    if (value.kind() != kind) {
      wrongType(value, name, kind);
    }
    return value.kind() == kind;
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

  /** A text that stands for something else. */
  <T> Optional<T> parse(JsonNode value, String name, String expected, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(value.text()));
    } catch (RuntimeException notOne) {
      bad(value, name, expected);
      return Optional.empty();
    }
  }

  /** The number of a node, within the limit of digits. */
  Optional<BigDecimal> number(JsonNode value, String name) {
    if (!is(value, name, JsonNode.Kind.NUMBER)) {
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

  /** Reports a required field that is absent. */
  void missing(JsonNode owner, String name) {
    faults.add(MasterDataCode.MISSING_FIELD, owner.line(), owner.pointer(), "field", name);
  }

  /** Reports an object whose values do not go together or are out of range. */
  void outOfRange(JsonNode object, String name, RuntimeException cause) {
    String detail = Faults.shortened(String.valueOf(cause.getMessage()));
    faults.add(
        MasterDataCode.BAD_VALUE,
        object.line(),
        object.pointer(),
        "field",
        name,
        "found",
        detail,
        "expected",
        "values in range");
  }

  /** Reports a field that nobody asks for. */
  void unknown(JsonNode value, String name) {
    faults.add(
        MasterDataCode.UNKNOWN_FIELD,
        value.line(),
        value.pointer(),
        "field",
        Faults.shortened(name));
  }
}
