package vn.ocop.scoring.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.FindingCode;
import vn.ocop.scoring.criteria.CriteriaFinding;

/**
 * A piece of a criteria file that remembers its line and which of its fields were read.
 *
 * <p>A tree of our own, since the usual JSON trees forget where a value stood in the file.
 */
public final class Node {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final String ROOT = "$";

  private final String file;
  private final String name;
  private final int line;
  private final @Nullable Object scalar;
  private final @Nullable List<Node> items;
  private final @Nullable Map<String, Node> fields;
  private final Set<String> read = new HashSet<>();

  private Node(
      String file,
      String name,
      int line,
      @Nullable Object scalar,
      @Nullable List<Node> items,
      @Nullable Map<String, Node> fields) {
    this.file = file;
    this.name = name;
    this.line = line;
    this.scalar = scalar;
    this.items = items;
    this.fields = fields;
  }

  public static Node parse(String file, InputStream in) throws IOException {
    try (JsonParser parser = JSON.createParser(in)) {
      parser.nextToken();
      Node root = parse(file, ROOT, parser);
      if (parser.nextToken() != null) {
        throw root.broken(CriteriaFinding.MALFORMED_FILE).with("cause", "more than one value");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw BrokenFileException.at(
              file,
              e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
              CriteriaFinding.MALFORMED_FILE)
          .with("cause", e.getOriginalMessage());
    }
  }

  private static Node parse(String file, String name, JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node> fields = new LinkedHashMap<>();
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        parser.nextToken();
        fields.put(key, parse(file, key, parser));
      }
      return new Node(file, name, line, null, null, fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(parse(file, name + "[]", parser));
      }
      return new Node(file, name, line, null, items, null);
    }
    Object scalar = null;
    if (token == JsonToken.VALUE_STRING) {
      scalar = parser.getText();
    } else if (token == JsonToken.VALUE_NUMBER_INT) {
      scalar = parser.getIntValue();
    } else if (token == JsonToken.VALUE_TRUE) {
      scalar = true;
    } else if (token == JsonToken.VALUE_FALSE) {
      scalar = false;
    }
    return new Node(file, name, line, scalar, null, null);
  }

  public BrokenFileException broken(FindingCode code) {
    return BrokenFileException.at(file, line, code);
  }

  public boolean has(String field) {
    return fields().containsKey(field);
  }

  public Node field(String field) {
    Node node = fields().get(field);
    if (node == null) {
      throw broken(CriteriaFinding.FIELD_MISSING).with("field", field);
    }
    read.add(field);
    return node;
  }

  public String text(String field) {
    Node node = field(field);
    if (node.scalar instanceof String text) {
      return text;
    }
    throw node.wrongType("string");
  }

  public String asText() {
    if (scalar instanceof String text) {
      return text;
    }
    throw wrongType("string");
  }

  /** The constant that a field names. */
  public <E extends Enum<E>> E constant(String field, Class<E> type) {
    return field(field).asConstant(type);
  }

  /** The constant that this text names. */
  public <E extends Enum<E>> E asConstant(Class<E> type) {
    String constantName = asText();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(constantName)) {
        return constant;
      }
    }
    throw broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", constantName);
  }

  public int integer(String field) {
    Node node = field(field);
    if (node.scalar instanceof Integer number) {
      return number;
    }
    throw node.wrongType("integer");
  }

  public boolean flag(String field) {
    if (!has(field)) {
      return false;
    }
    Node node = field(field);
    if (node.scalar instanceof Boolean flag) {
      return flag;
    }
    throw node.wrongType("boolean");
  }

  public List<Node> list(String field) {
    Node node = field(field);
    if (node.items == null) {
      throw node.wrongType("array");
    }
    return node.items;
  }

  public List<Node> listOrEmpty(String field) {
    return has(field) ? list(field) : List.of();
  }

  public Map<String, Node> members(String field) {
    Node node = field(field);
    if (node.fields == null) {
      throw node.wrongType("object");
    }
    return node.fields;
  }

  /** The texts "vi" and "en" of this object. */
  public Bilingual bilingual() {
    String vi = text("vi");
    String en = text("en");
    if (vi.isBlank() || en.isBlank()) {
      throw broken(CriteriaFinding.TEXT_BLANK).with("field", vi.isBlank() ? "vi" : "en");
    }
    return new Bilingual(vi, en);
  }

  /** Refuses a field that nobody has read: a misspelt field must not pass in silence. */
  public void refuseUnread() {
    if (fields != null) {
      for (Map.Entry<String, Node> field : fields.entrySet()) {
        if (!read.contains(field.getKey())) {
          throw field
              .getValue()
              .broken(CriteriaFinding.FIELD_UNKNOWN)
              .with("field", field.getKey());
        }
      }
    }
  }

  private Map<String, Node> fields() {
    if (fields == null) {
      throw wrongType("object");
    }
    return fields;
  }

  private BrokenFileException wrongType(String expected) {
    return broken(CriteriaFinding.FIELD_TYPE).with("field", name).with("expected", expected);
  }
}
