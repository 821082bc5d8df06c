package vn.ocop.examples.desk.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/**
 * A line read as one JSON object, or what keeps it from being one.
 *
 * @param object the object; where a key stands twice, the last of the two, so that the line's id
 *     can still be told
 * @param faults what is wrong with the line as JSON; empty for a sound line
 */
public record JsonLine(Optional<ObjectNode> object, List<Finding> faults) {

  private static final int DEPTH = 32;
  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);
  private static final Pattern SURROGATE_ESCAPE = Pattern.compile("\\\\u[dD][89a-fA-F]");
  private static final Pattern BRACKETS = Pattern.compile(" \\((?:start marker|bound as).*");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonMapper LENIENT = mapper(false);
  private static final JsonMapper STRICT = mapper(true);

  private static JsonMapper mapper(boolean refuseDuplicates) {
    return JsonMapper.builder(
            new JsonFactoryBuilder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, refuseDuplicates)
                // Keys come from outside: interning each for ever would let a hostile file grow the
                // heap.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /**
   * Reads a line.
   *
   * @param line the line
   * @return the object and its faults, codes of {@link LineFinding}
   */
  public static JsonLine read(Line line) {
    if (line.tooLong()) {
      return fault(
          Finding.of(LineFinding.LINE_TOO_LONG, Where.nowhere()).with("limit", LineReader.LIMIT));
    }
    Optional<String> decoded = line.text();
    if (decoded.isEmpty()) {
      return fault(Finding.of(LineFinding.INVALID_UTF8, Where.nowhere()));
    }
    String text = decoded.get();
    if (line.number() == 1 && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    return parse(text);
  }

  private static JsonLine parse(String text) {
    try {
      JsonNode node = STRICT.readTree(text);
      if (!(node instanceof ObjectNode object)) {
        return fault(wrongType("JSON", new Bilingual("một đối tượng", "an object")));
      }
      if (SURROGATE_ESCAPE.matcher(text).find() && hasLoneSurrogate(node)) {
        return fault(Finding.of(LineFinding.INVALID_UTF8, Where.nowhere()));
      }
      return new JsonLine(Optional.of(object), List.of());
    } catch (JsonProcessingException e) {
      Matcher duplicate = DUPLICATE.matcher(e.getOriginalMessage());
      return duplicate.lookingAt()
          ? new JsonLine(lenient(text), List.of(duplicateKey(duplicate.group(1))))
          : fault(malformed(e));
    }
  }

  private static Optional<ObjectNode> lenient(String text) {
    try {
      return LENIENT.readTree(text) instanceof ObjectNode object && !hasLoneSurrogate(object)
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Finding duplicateKey(String key) {
    return Finding.of(LineFinding.DUPLICATE_KEY, Where.of(Where.Kind.FIELD, key)).with("key", key);
  }

  private static Finding malformed(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException
        && String.valueOf(e.getOriginalMessage()).contains("nesting depth")) {
      return Finding.of(LineFinding.NESTING_TOO_DEEP, Where.nowhere()).with("limit", DEPTH);
    }
    JsonLocation location = e.getLocation();
    return Finding.of(LineFinding.MALFORMED_JSON, Where.nowhere())
        .with("column", location == null ? 1 : location.getColumnNr())
        .with("cause", cause(e.getOriginalMessage()));
  }

  private static String cause(@Nullable String message) {
    if (message == null) {
      return "";
    }
    // What Jackson adds in brackets speaks of its own settings, not of the line.
    return BRACKETS.matcher(message.lines().findFirst().orElse("")).replaceFirst("");
  }

  private static boolean hasLoneSurrogate(JsonNode node) {
    if (node.isTextual()) {
      return isBroken(node.textValue());
    }
    for (var field : node.properties()) {
      if (isBroken(field.getKey())) {
        return true;
      }
    }
    for (JsonNode child : node) {
      if (hasLoneSurrogate(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBroken(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static JsonLine fault(Finding finding) {
    return new JsonLine(Optional.empty(), List.of(finding));
  }

  /**
   * The finding that a value has the wrong type.
   *
   * @param field the field
   * @param expected what it has to be
   * @return the finding, at the field
   */
  public static Finding wrongType(String field, Bilingual expected) {
    return Finding.of(LineFinding.WRONG_TYPE, Where.of(Where.Kind.FIELD, field))
        .with("field", field)
        .with("expected", expected);
  }

  /**
   * The finding that a field is absent.
   *
   * @param field the field
   * @return the finding, at the field
   */
  public static Finding missing(String field) {
    return Finding.of(LineFinding.MISSING_FIELD, Where.of(Where.Kind.FIELD, field))
        .with("field", field);
  }
}
