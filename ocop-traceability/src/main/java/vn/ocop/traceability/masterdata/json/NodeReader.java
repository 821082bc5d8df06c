package vn.ocop.traceability.masterdata.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.traceability.epcis.ReadLimits;

/** Reads one record into memory, within limits; the recursion ends at the depth limit. */
final class NodeReader {

  private static final int VALUE_SIZE = 16;

  private final JsonParser parser;
  private final Faults faults;
  private final ReadLimits limits;
  private long size;

  NodeReader(JsonParser parser, Faults faults, ReadLimits limits) {
    this.parser = parser;
    this.faults = faults;
    this.limits = limits;
  }

  /** Reads the value whose first token is the parser's current one. */
  JsonNode read() throws IOException {
    return read(0);
  }

  private JsonNode read(int depth) throws IOException {
    JsonToken token = parser.currentToken();
    int line = parser.currentTokenLocation().getLineNr();
    String pointer = parser.getParsingContext().pathAsPointer(false).toString();
    boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    if (opens && depth >= limits.getDepth()) {
      faults.add(MasterDataCode.TOO_DEEP, line, pointer, "limit", limits.getDepth());
      parser.skipChildren();
      return leaf(JsonNode.Kind.NULL, "", line, pointer);
    }
    if (token == JsonToken.START_OBJECT) {
      return new JsonNode(JsonNode.Kind.OBJECT, "", List.of(), fields(depth), line, pointer);
    }
    if (token == JsonToken.START_ARRAY) {
      return new JsonNode(JsonNode.Kind.ARRAY, "", items(depth), Map.of(), line, pointer);
    }
    take(line, pointer, parser.getTextLength());
    String text = size > limits.getHeaderSize() ? "" : parser.getText();
    return leaf(kind(token), text, line, pointer);
  }

  private static JsonNode leaf(JsonNode.Kind kind, String text, int line, String pointer) {
    return new JsonNode(kind, text, List.of(), Map.of(), line, pointer);
  }

  private static JsonNode.Kind kind(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> JsonNode.Kind.STRING;
      case VALUE_TRUE, VALUE_FALSE -> JsonNode.Kind.BOOLEAN;
      case VALUE_NULL -> JsonNode.Kind.NULL;
      default -> JsonNode.Kind.NUMBER;
    };
  }

  private Map<String, JsonNode> fields(int depth) throws IOException {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      JsonNode value = read(depth + 1);
      take(value.line(), value.pointer(), name.length());
      if (size <= limits.getHeaderSize() && fields.putIfAbsent(name, value) != null) {
        faults.add(
            MasterDataCode.DUPLICATE_KEY,
            value.line(),
            value.pointer(),
            "field",
            Faults.shortened(name));
      }
    }
    return fields;
  }

  private List<JsonNode> items(int depth) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode item = read(depth + 1);
      if (size <= limits.getHeaderSize()) {
        items.add(item);
      }
    }
    return items;
  }

  private void take(int line, String pointer, int characters) {
    boolean fits = size <= limits.getHeaderSize();
    size += characters + VALUE_SIZE;
    if (fits && size > limits.getHeaderSize()) {
      faults.add(MasterDataCode.TOO_LARGE, line, pointer, "limit", limits.getHeaderSize());
    }
  }
}
