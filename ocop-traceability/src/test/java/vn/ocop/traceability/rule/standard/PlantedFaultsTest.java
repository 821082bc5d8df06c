package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.rule.Rule;
import vn.ocop.traceability.rule.RuleBook;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.fault.PlantedFault;

/** No rule goes without a fault that it finds in an otherwise faultless chain. */
class PlantedFaultsTest {

  /** The rules for which no fault can be planted, with the reason. */
  private static final Map<String, String> NOT_PLANTED =
      Map.of(
          "PREFIX_IS_NO_ORIGIN",
          "a remark on every chain of products numbered in Viet Nam: a faultless one has it too");

  /** Sentences that no violation has: what is undecided, and what the reader says in its own. */
  private static final Set<String> NOT_OF_VIOLATIONS =
      Set.of(
          "DOCUMENT_MALFORMED",
          "VALUE_OF_WRONG_TYPE",
          "PRODUCT_RECORD_INCOMPLETE.maker",
          "PRODUCT_RECORD_INCOMPLETE.both",
          "LOT_WITHOUT_ORIGIN.received",
          "LOT_WITHOUT_ORIGIN.noLot",
          "EXPIRY_BEFORE_PRODUCTION.unreadable",
          "PRE_HARVEST_INTERVAL.date",
          "PLACE_OVERDRAWN.mass",
          "UNITS_DO_NOT_MATCH.unknown",
          "ZONE_CAPACITY_EXCEEDED.mass",
          "ZONE_CAPACITY_EXCEEDED.several",
          "ZONE_OUTSIDE_PROVINCE.unsound",
          "PARTY_NOT_LICENSED.unlicensed",
          "SOLD_AFTER_RECALL.content",
          "SOLD_AFTER_RECALL.unit",
          "SOLD_AFTER_RECALL.deep");

  @Test
  void every_rule_is_planted_or_said_why_not() {
    Set<String> accounted = new TreeSet<>(NOT_PLANTED.keySet());
    Arrays.stream(PlantedFault.values()).map(PlantedFault::rule).forEach(accounted::add);

    assertThat(accounted)
        .containsExactlyInAnyOrderElementsOf(StandardRules.all().all().map(Rule::id).toList());
  }

  @Test
  void no_rule_is_both_planted_and_said_why_not() {
    assertThat(Arrays.stream(PlantedFault.values()).map(PlantedFault::rule))
        .doesNotContainAnyElementsOf(NOT_PLANTED.keySet());
  }

  @Test
  void faults_name_rules_of_the_book_only() {
    assertThat(Arrays.stream(PlantedFault.values()).flatMap(fault -> fault.found().stream()))
        .allMatch(RuleBook.standard()::contains);
  }

  @Test
  void every_sentence_of_a_violation_is_told_of_some_fault() throws IOException {
    RandomChain chain = RandomChain.of(1, 1);
    Set<String> told = new TreeSet<>();
    for (PlantedFault fault : PlantedFault.values()) {
      Judgement.of(fault.in(chain))
          .violations()
          .forEach(finding -> told.add(finding.message().code().template(Locale.ENGLISH)));
    }
    Map<String, String> sentences = new TreeMap<>(sentences());
    sentences.values().removeAll(told);

    assertThat(sentences.keySet()).containsExactlyInAnyOrderElementsOf(NOT_OF_VIOLATIONS);
  }

  /** The sentences of the rules in English, by their keys. */
  private static Map<String, String> sentences() throws IOException {
    Properties texts = new Properties();
    try (InputStream in = RuleBook.class.getResourceAsStream("messages_en.properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> RuleBook.standard().contains(key.split("\\.", 2)[0]))
        .filter(key -> !key.endsWith(".title") && !key.endsWith(".hint"))
        .filter(key -> !key.endsWith(".undecided"))
        .collect(Collectors.toMap(key -> key, texts::getProperty));
  }
}
