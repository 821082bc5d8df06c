package vn.ocop.traceability.epcis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document as it is printed, JSON or XML, before it means anything. */
public sealed interface Node {

  /** A text. */
  record Text(String value) implements Node {}

  /** A number by its digits. */
  record Digits(String text) implements Node {}

  /** True or false. */
  record Bool(boolean value) implements Node {}

  /** The JSON null, or an XML element that says it is nil. */
  record Null() implements Node {
    static final Null INSTANCE = new Null();
  }

  /** A piece that could not be kept; the reason has been reported. */
  record Lost() implements Node {
    static final Lost INSTANCE = new Lost();
  }

  /** A list. */
  record Items(List<Node> items) implements Node {}

  /** Named fields. */
  record Fields(List<Field> fields) implements Node {

    /** The first field with a name, or null. */
    @Nullable Node get(String name) {
      for (Field field : fields) {
        if (field.name.equals(name)) {
          return field.value;
        }
      }
      return null;
    }
  }

  /**
   * One field.
   *
   * @param name the name as printed, with its prefix
   * @param namespace what the prefix stands for; null where the context of the document says so
   */
  record Field(String name, @Nullable String namespace, Node value) {}

  /** What kind of value this is, in JSON's words. */
  default String kind() {
    if (this instanceof Text) {
      return "string";
    }
    if (this instanceof Digits) {
      return "number";
    }
    if (this instanceof Bool) {
      return "boolean";
    }
    if (this instanceof Items) {
      return "array";
    }
    return this instanceof Fields ? "object" : "null";
  }
}
