package vn.ocop.traceability.masterdata.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One value of a record with its place.
 *
 * @param text the text of a leaf; empty for lists and objects
 * @param items the items of a list
 * @param fields the fields of an object
 */
record JsonNode(
    Kind kind,
    String text,
    List<JsonNode> items,
    Map<String, JsonNode> fields,
    int line,
    String pointer) {

  /** What a value is, in JSON's words. */
  enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    ARRAY,
    OBJECT;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
