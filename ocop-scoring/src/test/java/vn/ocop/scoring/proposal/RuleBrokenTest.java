package vn.ocop.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.facts.FactFinding;
import vn.ocop.scoring.testing.SmallDecision;

/** A file of rules with one fault is refused with the file, the line and the cause. */
class RuleBrokenTest {

  private static final String RULES = "decision-1-2030/facts.json";
  private static final SmallDecision VALID =
      SmallDecision.valid()
          .with(SmallDecision.DECISION, "\"sets\":", "\"facts\": [\"facts.json\"],\n  \"sets\":")
          .with(
              RULES,
              """
              {
                "rules": [
                  {"criterion": "origin", "decided": "FACTS",
                   "options": [
                     "localLabour < 50",
                     "localLabour >= 50 and localLabour <= 75",
                     "localLabour >= 75"
                   ],
                   "remarks": [
                     {"kind": "OVERLAP", "when": "localLabour = 75", "option": 3,
                      "vi": "Trùng", "en": "Overlap"}
                   ]},
                  {"criterion": "story", "decided": "PARTLY",
                   "options": [
                     "not productStory",
                     "productStory and judged"
                   ]}
                ],
                "jurors": [
                  "form",
                  "service"
                ]
              }
              """);

  private static Finding fault(SmallDecision broken) {
    var outcome = broken.read();
    assertThat(outcome.toOptional()).isEmpty();
    return outcome.findings().get(0);
  }

  private static void assertFault(String text, String replacement, FindingCode code) {
    SmallDecision broken = VALID.with(RULES, text, replacement);
    Finding fault = fault(broken);
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.where().get(Where.Kind.FILE)).contains(RULES);
    assertThat(fault.where().get(Where.Kind.LINE)).isPresent();
    assertThat(fault.message(Locale.ENGLISH)).contains("facts.json").doesNotContain("{");
  }

  @Test
  void theRulesThatEachTestBreaksAreSound() {
    FactRules rules = VALID.read().orElseThrow().decisions().get(0).rules();
    assertThat(rules.all())
        .extracting(CriterionRule::decidedBy)
        .containsExactly(DecidedBy.FACTS, DecidedBy.PARTLY, DecidedBy.JURORS, DecidedBy.JURORS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"localLabour < 50\"; \"localLabour < 40\"; RULE_GAP",
        "\"localLabour < 50\"; \"localLabour <= 50\"; RULE_OVERLAP",
        "localLabour = 75; localLabour = 74; RULE_REMARK_IDLE",
        "\"OVERLAP\"; \"GAP\"; RULE_REMARK_IDLE",
        "\"FACTS\"; \"PARTLY\"; RULE_DECIDED_OTHERWISE",
        "\"PARTLY\"; \"FACTS\"; RULE_DECIDED_OTHERWISE",
        "\"PARTLY\"; \"JURORS\"; RULE_DECIDED_OTHERWISE",
        "\"option\": 3; \"option\": 4; RULE_OPTION_COUNT",
      })
  void aRuleThatContradictsItselfOrItsCriterionIsRefused(
      String text, String replacement, RuleFinding code) {
    assertFault(text, replacement, code);
  }

  @Test
  void moreMustNotBringLess() {
    SmallDecision broken =
        VALID
            .with(RULES, "localLabour < 50", "localLabour > 75")
            .with(RULES, "\"localLabour >= 75\"", "\"localLabour < 50\"")
            .with(
                RULES,
                """
            ,
                 "remarks": [
                   {"kind": "OVERLAP", "when": "localLabour = 75", "option": 3,
                    "vi": "Trùng", "en": "Overlap"}
                 ]}""",
                "}");
    assertThat(fault(broken).code()).isEqualTo(RuleFinding.RULE_OUT_OF_ORDER);
  }

  @Test
  void conditionsAreReadWithFileAndLine() {
    assertFault("localLabour < 50", "localLabor < 50", FactFinding.CONDITION_BROKEN);
    assertFault("localLabour < 50", "localLabour is small", FactFinding.CONDITION_BROKEN);
    assertFault("productStory and", "productStory in A and", FactFinding.CONDITION_BROKEN);
    SmallDecision broken = VALID.with(RULES, "localLabour >= 75", "localLabour >= x");
    assertThat(fault(broken).where().get(Where.Kind.LINE))
        .contains(String.valueOf(VALID.lineOf(RULES, "localLabour >= 75")));
  }

  @Test
  void everyCriterionHasItsPlaceOnce() {
    assertFault("\"form\",\n", "", RuleFinding.RULE_MISSING.name());
    assertFault("\"form\"", "\"story\"", CriteriaFinding.DEFINED_TWICE);
    assertFault("\"form\"", "\"nosuch\"", CriteriaFinding.REFERENCE_UNKNOWN);
    assertFault(
        "\"productStory and judged\"", "\"judged\", \"judged\"", RuleFinding.RULE_OPTION_COUNT);
  }

  private static void assertFault(String text, String replacement, String code) {
    assertThat(fault(VALID.with(RULES, text, replacement)).code().name()).isEqualTo(code);
  }

  @Test
  void misspeltFieldsAndAbsentFilesAreRefused() {
    assertFault("\"remarks\"", "\"remark\"", CriteriaFinding.FIELD_UNKNOWN);
    assertThat(fault(VALID.without(RULES)).code()).isEqualTo(CriteriaFinding.FILE_UNREADABLE);
  }

  @Test
  void aRuleThatNobodyCouldCheckIsRefused() {
    StringBuilder wide = new StringBuilder("localLabour < 50");
    for (String fact :
        new String[] {
          "website",
          "productStory",
          "labelComplete",
          "bilingualLabel",
          "geographicalSign",
          "protectedSign",
          "sustainableTechnology",
          "storyDocumented",
          "soldOutsideCommune",
          "soldAcrossProvince",
          "soldOutsideProvince",
          "distributionSoftware",
          "marketPlan"
        }) {
      wide.append(" and ").append(fact);
    }
    assertFault("localLabour < 50", wide.toString(), RuleFinding.RULE_TOO_WIDE);
  }
}
