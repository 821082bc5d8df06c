package vn.ocop.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.DecisionSets;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.facts.Condition;
import vn.ocop.scoring.facts.FactTest;
import vn.ocop.scoring.testing.Shared;

/** The rules of Decision 26/2026 as a whole: which criteria they decide, and with which numbers. */
class RuleTableTest {

  private static final DecisionSets DECISION =
      CriteriaCatalogue.standard().find("26/2026").orElseThrow();
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?![\\w.]*\\w)");

  /** 787 lines of 26 sets compose 167 criteria, which with their points and marks are 210. */
  @Test
  void everyCriterionIsDecidedByFactsPartlyOrByJurors() {
    Map<String, DecidedBy> table = new TreeMap<>();
    Map<String, DecidedBy> shared = new TreeMap<>();
    int places = 0;
    for (SetEvaluator set : DECISION.sets()) {
      for (Criterion criterion : set.criteria().criteria()) {
        places++;
        DecidedBy decidedBy = DECISION.rules().of(criterion).decidedBy();
        table.put(criterion.id() + " " + criterion.notation(), decidedBy);
        shared.put(criterion.id(), decidedBy);
      }
    }
    assertThat(places).isEqualTo(787);
    assertThat(count(shared)).isEqualTo(counts(57, 25, 85));
    assertThat(count(table)).isEqualTo(counts(73, 31, 106));
    assertThat(DECISION.rules().all()).hasSameSizeAs(shared.keySet());
  }

  private static Map<DecidedBy, Long> count(Map<String, DecidedBy> table) {
    return table.values().stream().collect(Collectors.groupingBy(d -> d, Collectors.counting()));
  }

  private static Map<DecidedBy, Long> counts(long facts, long partly, long jurors) {
    return Map.of(DecidedBy.FACTS, facts, DecidedBy.PARTLY, partly, DecidedBy.JURORS, jurors);
  }

  @Test
  void decisionsWithoutRulesLeaveEverythingToJurors() {
    DecisionSets old = CriteriaCatalogue.standard().find("148/2023").orElseThrow();
    assertThat(old.rules().all()).isEmpty();
    Criterion first = old.sets().get(0).criteria().criteria().get(0);
    assertThat(old.rules().of(first).decidedBy()).isEqualTo(DecidedBy.JURORS);
  }

  /**
   * Each number of an option that facts decide stands in its condition, and no other bound than the
   * decision's: a bound that the option does not print is one of its neighbours', or 0 or 1 for
   * none and some. A number in brackets names another option.
   */
  @Test
  void everyThresholdIsTheDecisions() {
    Path folder = Shared.require("reference/decision-26-2026");
    int compared = 0;
    for (Path file : Shared.files(folder, "set-")) {
      JsonNode root = Shared.json(file);
      SetEvaluator set = DECISION.set(root.get("set").asInt());
      for (JsonNode printed : root.get("criteria")) {
        Criterion criterion = set.criteria().criterion(printed.get("code").asText()).orElseThrow();
        CriterionRule rule = DECISION.rules().of(criterion);
        if (rule.decidedBy() != DecidedBy.JURORS && printed.has("options")) {
          compared += compare(criterion, printed.get("options"), rule);
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  private static int compare(Criterion criterion, JsonNode options, CriterionRule rule) {
    Set<BigDecimal> ofCriterion = new TreeSet<>(Set.of(BigDecimal.ZERO, BigDecimal.ONE));
    options.forEach(option -> ofCriterion.addAll(numbers(option.get("text").asText())));
    int compared = 0;
    for (int place = 0; place < rule.options().size(); place++) {
      Set<BigDecimal> printed = numbers(options.get(place).get("text").asText());
      Set<BigDecimal> bounds = bounds(rule.options().get(place));
      assertThat(bounds)
          .as("%s option %s: %s", criterion.id(), place + 1, rule.options().get(place))
          .containsAll(printed);
      assertThat(ofCriterion).as("%s", criterion.id()).containsAll(bounds);
      compared += printed.size();
    }
    return compared;
  }

  private static Set<BigDecimal> numbers(String text) {
    Set<BigDecimal> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(text.replaceAll("\\(\\d+\\)", ""));
    while (matcher.find()) {
      numbers.add(new BigDecimal(matcher.group()));
    }
    return numbers;
  }

  private static Set<BigDecimal> bounds(Condition condition) {
    Set<BigDecimal> bounds = new LinkedHashSet<>();
    condition.alternatives().stream()
        .flatMap(List::stream)
        .forEach(
            test -> {
              if (test instanceof FactTest.NumberTest number) {
                bounds.add(number.bound());
              }
            });
    return bounds;
  }
}
