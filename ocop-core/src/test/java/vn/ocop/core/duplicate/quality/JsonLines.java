package vn.ocop.core.duplicate.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lines of JSON, as far as the reference lists need it. */
final class JsonLines {

  private final String text;
  private int at;

  private JsonLines(String text) {
    this.text = text;
  }

  /** One object a line. */
  static List<Map<String, Object>> read(String lines) {
    List<Map<String, Object>> objects = new ArrayList<>();
    lines.lines().filter(line -> !line.isBlank()).forEach(l -> objects.add(object(l)));
    return objects;
  }

  /** A text or number of an object, empty where it is absent or null. */
  static Optional<String> text(Map<String, Object> object, String key) {
    return Optional.ofNullable(object.get(key)).map(Object::toString).filter(s -> !s.isEmpty());
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return value instanceof String line
        ? (Map<String, Object>) Objects.requireNonNull(new JsonLines(line).value())
        : (Map<String, Object>) value;
  }

  private @Nullable Object value() {
    skip();
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> members();
      case '[' -> elements();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    for (skip(); text.charAt(at) != '}'; skip()) {
      if (text.charAt(at) == ',') {
        at++;
        continue;
      }
      String key = string();
      skip();
      at++;
      Object value = value();
      if (value != null) {
        members.put(key, value);
      }
    }
    at++;
    return members;
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    at++;
    for (skip(); text.charAt(at) != ']'; skip()) {
      if (text.charAt(at) == ',') {
        at++;
      } else {
        Object value = value();
        if (value != null) {
          elements.add(value);
        }
      }
    }
    at++;
    return elements;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c != '\\') {
        string.append(c);
        continue;
      }
      char escaped = text.charAt(++at);
      if (escaped == 'u') {
        string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
        at += 4;
      } else {
        string.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
      }
    }
    at++;
    return string.toString();
  }

  private @Nullable Object word() {
    int start = at;
    while (at < text.length() && ",}] ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return word.equals("null") ? null : word;
  }

  private void skip() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
