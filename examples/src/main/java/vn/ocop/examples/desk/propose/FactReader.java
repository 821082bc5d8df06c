package vn.ocop.examples.desk.propose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.FactVocabulary;
import vn.ocop.scoring.facts.Paper;

/**
 * Reads the facts of a line: a number, true or false, a word, a list of words; a paper is true,
 * false, or an object with {@code issued} and {@code expires}.
 */
final class FactReader {

  private static final Set<String> PAPER_FIELDS = Set.of("issued", "expires");

  private final FactSheet.Builder sheet;
  private final List<Finding> faults;

  FactReader(FactSheet.Builder sheet, List<Finding> faults) {
    this.sheet = sheet;
    this.faults = faults;
  }

  void read(ObjectNode facts) {
    for (Map.Entry<String, JsonNode> field : facts.properties()) {
      Optional<Fact<?>> fact = FactVocabulary.standard().find(field.getKey());
      if (fact.isEmpty()) {
        fault(ProposeFinding.UNKNOWN_FACT, field.getKey(), "");
      } else if (fact.get().isDerived()) {
        fault(ProposeFinding.DERIVED_FACT, field.getKey(), "");
      } else if (!field.getValue().isNull()) {
        read(fact.get(), field.getValue());
      }
    }
  }

  private void read(Fact<?> fact, JsonNode node) {
    Optional<?> value = value(fact, node);
    try {
      if (value.isPresent()) {
        put(fact, value.get());
        return;
      }
    } catch (IllegalArgumentException e) {
      // Out of the fact's range; told below with what it has to be.
    }
    fault(ProposeFinding.FACT_VALUE, fact.name(), expected(fact));
  }

  @SuppressWarnings("unchecked") // The value was made for the fact's kind.
  private <T> void put(Fact<T> fact, Object value) {
    sheet.put(fact, (T) value);
  }

  private static Optional<?> value(Fact<?> fact, JsonNode node) {
    return switch (fact.kind()) {
      case SHARE -> node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
      case COUNT ->
          node.isIntegralNumber() && node.canConvertToInt()
              ? Optional.of(node.intValue())
              : Optional.empty();
      case FLAG -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
      case PAPER -> paper(node);
      case CHOICE -> word(fact, node);
      case SET -> words(fact, node);
    };
  }

  private static Optional<Paper> paper(JsonNode node) {
    if (node.isBoolean()) {
      return Optional.of(node.booleanValue() ? Paper.undated() : Paper.none());
    }
    if (!(node instanceof ObjectNode object)
        || object.properties().stream().anyMatch(f -> !PAPER_FIELDS.contains(f.getKey()))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Paper(true, day(object, "issued"), day(object, "expires")));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(ObjectNode object, String field) {
    return object.hasNonNull(field)
        ? Optional.of(LocalDate.parse(object.get(field).asText()))
        : Optional.empty();
  }

  private static Optional<Object> word(Fact<?> fact, JsonNode node) {
    return Arrays.<Object>stream(fact.type().getEnumConstants())
        .filter(word -> node.isTextual() && ((Enum<?>) word).name().equals(node.textValue()))
        .findFirst();
  }

  private static Optional<Set<Object>> words(Fact<?> fact, JsonNode node) {
    Set<Object> words = new HashSet<>();
    for (JsonNode item : node) {
      Optional<Object> word = word(fact, item);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.get());
    }
    return node.isArray() ? Optional.of(words) : Optional.empty();
  }

  private static String expected(Fact<?> fact) {
    return switch (fact.kind()) {
      case SHARE -> "0…100 (%)";
      case COUNT -> "0, 1, 2, …";
      case FLAG -> "true, false";
      case PAPER -> "true, false, {\"issued\": \"YYYY-MM-DD\", \"expires\": \"YYYY-MM-DD\"}";
      case CHOICE -> String.join(", ", fact.words());
      case SET -> "[" + String.join(", ", fact.words()) + "]";
    };
  }

  private void fault(ProposeFinding code, String fact, String expected) {
    faults.add(
        Finding.of(code, Where.of(Where.Kind.FIELD, fact))
            .with("fact", fact)
            .with("expected", expected));
  }
}
