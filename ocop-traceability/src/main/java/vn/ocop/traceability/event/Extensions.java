package vn.ocop.traceability.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Fields beyond the standard's own, in the document's order: a user's extensions, instance and lot
 * master data.
 *
 * @param fields the fields in their order
 */
public record Extensions(List<Field> fields) {

  private static final Extensions NONE = new Extensions(List.of());

  /**
   * One field.
   *
   * @param name its name
   * @param value its value
   */
  public record Field(ExtensionName name, ExtensionValue value) {
    /**
     * Refuses null.
     *
     * @param name see the record
     * @param value see the record
     */
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Keeps an unmodifiable copy.
   *
   * @param fields see the record
   */
  public Extensions {
    fields = List.copyOf(fields);
  }

  /**
   * No fields.
   *
   * @return the empty extensions, always the same object
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Whether there is no field.
   *
   * @return true without fields
   */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /**
   * The first field with a name.
   *
   * @param namespace the namespace as declared
   * @param localName the local name
   * @return its value, or empty where there is none
   */
  public Optional<ExtensionValue> get(String namespace, String localName) {
    return fields.stream()
        .filter(f -> f.name().localName().equals(localName))
        .filter(f -> f.name().namespace().equals(namespace))
        .map(Field::value)
        .findFirst();
  }

  /**
   * The first field with a local name, whatever its namespace.
   *
   * @param localName the local name
   * @return its value, or empty where there is none
   */
  public Optional<ExtensionValue> get(String localName) {
    return fields.stream()
        .filter(f -> f.name().localName().equals(localName))
        .map(Field::value)
        .findFirst();
  }

  /**
   * The text of the first leaf with a local name, whatever its namespace.
   *
   * @param localName the local name
   * @return the text, or empty where there is no such field or it is not a leaf
   */
  public Optional<String> text(String localName) {
    return get(localName).flatMap(ExtensionValue::asText);
  }
}
