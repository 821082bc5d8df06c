package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.rule.Rule;
import vn.ocop.traceability.rule.RuleBook;
import vn.ocop.traceability.testing.fault.PlantedFault;

/** No rule goes without a fault that it finds in an otherwise faultless chain. */
class PlantedFaultsTest {

  /** The rules for which no fault can be planted, with the reason. */
  private static final Map<String, String> NOT_PLANTED =
      Map.of(
          "PREFIX_IS_NO_ORIGIN",
          "a remark on every chain of products numbered in Viet Nam: a faultless one has it too");

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
}
