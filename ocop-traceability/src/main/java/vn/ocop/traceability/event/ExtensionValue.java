package vn.ocop.traceability.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The value of an extension field: a leaf, a list or further fields. */
public sealed interface ExtensionValue {

  /**
   * A text.
   *
   * @param value the text
   */
  record TextValue(String value) implements ExtensionValue {
    /**
     * Refuses null.
     *
     * @param value see the record
     */
    public TextValue {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A number.
   *
   * @param value the number with the digits it was printed with
   */
  record NumberValue(BigDecimal value) implements ExtensionValue {
    /**
     * Refuses null.
     *
     * @param value see the record
     */
    public NumberValue {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * True or false.
   *
   * @param value which
   */
  record BooleanValue(boolean value) implements ExtensionValue {}

  /** The JSON null: a field that is there and says nothing. */
  record NullValue() implements ExtensionValue {}

  /**
   * A list.
   *
   * @param values the values in their order
   */
  record ListValue(List<ExtensionValue> values) implements ExtensionValue {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param values see the record
     */
    public ListValue {
      values = List.copyOf(values);
    }
  }

  /**
   * Further fields.
   *
   * @param fields the fields in their order
   */
  record ObjectValue(Extensions fields) implements ExtensionValue {
    /**
     * Refuses null.
     *
     * @param fields see the record
     */
    public ObjectValue {
      Objects.requireNonNull(fields, "fields");
    }
  }

  /**
   * The value as one text.
   *
   * @return the text of a leaf, numbers and booleans as printed; empty for lists, fields and null
   */
  default Optional<String> asText() {
    if (this instanceof TextValue text) {
      return Optional.of(text.value());
    }
    if (this instanceof NumberValue number) {
      return Optional.of(number.value().toPlainString());
    }
    return this instanceof BooleanValue bool
        ? Optional.of(Boolean.toString(bool.value()))
        : Optional.empty();
  }
}
