package vn.ocop.traceability.epcis.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.ReadLimits;

/**
 * Reads one value from a JSON parser into memory, within limits.
 *
 * <p>The recursion is bounded by the depth limit; what lies deeper is skipped without recursion.
 */
final class TreeReader {

  private static final int VALUE_SIZE = 16;

  private final ReadLimits limits;
  private final String what;
  private final long limit;
  private long size;
  private boolean full;

  TreeReader(ReadLimits limits, String what, long limit) {
    this.limits = limits;
    this.what = what;
    this.limit = limit;
  }

  /** Reads the value whose first token is the parser's current one. */
  Node read(JsonParser parser, Report report) throws IOException {
    return read(parser, report, 0);
  }

  private Node read(JsonParser parser, Report report, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      if (full) {
        parser.skipChildren();
        return Node.Lost.INSTANCE;
      }
      if (depth >= limits.getDepth()) {
        report.lost(EpcisCode.TOO_DEEP, pointer(parser), "limit", limits.getDepth());
        parser.skipChildren();
        return Node.Lost.INSTANCE;
      }
      return token == JsonToken.START_OBJECT
          ? object(parser, report, depth)
          : array(parser, report, depth);
    }
    return leaf(parser, report);
  }

  private Node object(JsonParser parser, Report report, int depth) throws IOException {
    List<Node.Field> fields = new ArrayList<>();
    KeySet keys = new KeySet();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (!full && !keys.add(name, fields)) {
        report.lost(EpcisCode.DUPLICATE_KEY, pointer(parser), "field", name);
      }
      parser.nextToken();
      take(parser, report, name.length());
      Node value = read(parser, report, depth + 1);
      if (!full) {
        fields.add(new Node.Field(name, null, value));
      }
    }
    return new Node.Fields(fields);
  }

  private Node array(JsonParser parser, Report report, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      take(parser, report, 0);
      Node item = read(parser, report, depth + 1);
      if (!full) {
        items.add(item);
      }
    }
    return new Node.Items(items);
  }

  private Node leaf(JsonParser parser, Report report) throws IOException {
    switch (parser.currentToken()) {
      case VALUE_TRUE -> {
        return new Node.Bool(true);
      }
      case VALUE_FALSE -> {
        return new Node.Bool(false);
      }
      case VALUE_NULL -> {
        return Node.Null.INSTANCE;
      }
      case VALUE_STRING -> {
        int length = parser.getTextLength();
        if (length > limits.getTextLength()) {
          report.lost(
              EpcisCode.TOO_LARGE,
              pointer(parser),
              "limit",
              limits.getTextLength(),
              "what",
              "text");
          return Node.Lost.INSTANCE;
        }
        take(parser, report, length);
        return full ? Node.Lost.INSTANCE : new Node.Text(parser.getText());
      }
      default -> {
        take(parser, report, parser.getTextLength());
        return full ? Node.Lost.INSTANCE : new Node.Digits(parser.getText());
      }
    }
  }

  private void take(JsonParser parser, Report report, int characters) throws IOException {
    size += characters + VALUE_SIZE;
    if (size > limit && !full) {
      full = true;
      report.lost(EpcisCode.TOO_LARGE, pointer(parser), "limit", limit, "what", what);
    }
  }

  static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer(false).toString();
  }
}
