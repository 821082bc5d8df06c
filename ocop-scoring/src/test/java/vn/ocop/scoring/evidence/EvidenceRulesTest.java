package vn.ocop.scoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.DecisionSets;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Evidence;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetReader;
import vn.ocop.scoring.testing.Shared;
import vn.ocop.scoring.testing.SmallDecision;

class EvidenceRulesTest {

  private static final DecisionSets DECISION =
      CriteriaCatalogue.standard().find("26/2026").orElseThrow();
  private static final EvidenceRules RULES = DECISION.evidence();
  private static final SetEvaluator TEA = DECISION.set(11);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static EvidenceReport check(Map<String, Integer> choices, HeldDocument... held) {
    return RULES.check(
        SheetReader.read(TEA.criteria(), ScoreSheet.of(choices)).orElseThrow(), List.of(held), DAY);
  }

  private static List<String> codes(String criterion, int option) {
    return RULES.documents(TEA.criteria().criterion(criterion).orElseThrow(), option).stream()
        .map(Evidence::code)
        .toList();
  }

  @Test
  void anAbsenceNeedsNoProofAndACodeOnTheLabelDoes() {
    assertThat(codes("1.5", 1)).isEmpty();
    assertThat(codes("1.5", 2)).containsExactly("MATERIAL_AND_LINKAGE");
    assertThat(codes("2.3", 2)).containsExactly("PRODUCT_STORY");
    assertThat(codes("2.3", 3)).containsExactly("PRODUCT_STORY", "BARCODE_AND_TRACE_STAMP");
    assertThat(codes("3.1", 1)).containsExactly("BUSINESS_REGISTRATION");
    assertThatThrownBy(() -> codes("1.5", 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOptionsOfACriterionAskForAllItsDocumentsAndNoOthers() {
    for (SetEvaluator set : DECISION.sets()) {
      for (Criterion criterion : set.criteria().criteria()) {
        Set<Evidence> asked = new HashSet<>();
        for (int option = 1; option <= criterion.options().size(); option++) {
          asked.addAll(RULES.documents(criterion, option));
        }
        assertThat(asked).as(criterion.id()).isEqualTo(Set.copyOf(criterion.evidence()));
      }
    }
  }

  @Test
  void aDocumentIsPresentMissingOrExpiredOnTheEvaluationDate() {
    EvidenceReport report =
        check(
            Map.of("1.5", 3, "3.1", 3, "3.3", 2, "8", 1),
            HeldDocument.of("BUSINESS_REGISTRATION"),
            HeldDocument.of("MATERIAL_AND_LINKAGE", DAY.minusYears(2), DAY.minusDays(1)),
            HeldDocument.of("TEST_REPORT", DAY.plusDays(1), DAY.plusYears(1)));
    assertThat(report.lines())
        .extracting(line -> line.document().code() + " " + line.state())
        .containsExactly(
            "MATERIAL_AND_LINKAGE EXPIRED",
            "BUSINESS_REGISTRATION PRESENT",
            "LOCAL_LABOUR MISSING",
            "QUALITY_DECLARATION MISSING",
            "TEST_REPORT NOT_YET_VALID");
    assertThat(report.isComplete()).isFalse();
    assertThat(report.wanting()).hasSize(4);
    assertThat(report.lines().get(0).asked())
        .singleElement()
        .satisfies(citation -> assertThat(citation.criterion()).contains("1.5"));
  }

  @Test
  void aValidDocumentBesideAnExpiredOneCounts() {
    EvidenceReport report =
        check(
            Map.of("3.3", 2),
            HeldDocument.of("LOCAL_LABOUR", DAY.minusYears(2), DAY.minusDays(1)),
            HeldDocument.of("LOCAL_LABOUR", DAY, DAY));
    assertThat(report.isComplete()).isTrue();
  }

  @Test
  void aSheetWithoutChoicesAsksForNothing() {
    assertThat(check(Map.of()).lines()).isEmpty();
  }

  private static DossierReport dossier(
      DossierKind kind, EvaluationLevel level, int set, HeldDocument... held) {
    return RULES.dossier(kind, level, set, List.of(held), DAY).orElseThrow();
  }

  private static List<String> components(DossierKind kind, EvaluationLevel level, int set) {
    return dossier(kind, level, set).lines().stream().map(l -> l.component().code()).toList();
  }

  @Test
  void theProducersDossierDependsOnItsKind() {
    EvaluationLevel commune = EvaluationLevel.COMMUNE;
    assertThat(components(DossierKind.FIRST, commune, 11)).containsExactly("FORM_01", "FORM_02");
    assertThat(components(DossierKind.UPGRADE, commune, 11))
        .containsExactly("FORM_01", "FORM_02", "CHANGES_SINCE_RECOGNITION");
    assertThat(components(DossierKind.RE_EVALUATION, commune, 11))
        .containsExactly("FORM_01", "FORM_02", "UPDATES_SINCE_RECOGNITION", "RENEWED_PAPERS");
  }

  @Test
  void theCentreAsksForOtherReportsAtAReEvaluation() {
    assertThat(components(DossierKind.FIRST, EvaluationLevel.CENTRAL, 11))
        .containsExactly(
            "PROVINCE_PROPOSAL",
            "ADVISORY_TEAM_REPORT",
            "COUNCIL_REPORT",
            "RESULT_APPROVAL",
            "PRODUCT_DOSSIER",
            "PROVINCE_TESTS",
            "SAMPLES");
    assertThat(components(DossierKind.RE_EVALUATION, EvaluationLevel.CENTRAL, 11))
        .containsExactly(
            "PROVINCE_PROPOSAL",
            "MANAGING_BODY_REPORT",
            "PRODUCT_DOSSIER",
            "PROVINCE_TESTS",
            "SAMPLES");
  }

  @Test
  void underADecisionWhoseComponentsAreNotKnownNoDossierIsCalledComplete() {
    EvidenceRules old = CriteriaCatalogue.standard().find("148/2023").orElseThrow().evidence();
    assertThat(old.components()).isEmpty();
    assertThat(old.dossier(DossierKind.FIRST, EvaluationLevel.COMMUNE, 11, List.of(), DAY))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, TOO_FEW", "5, PRESENT"})
  void fiveSamplesAreNeeded(int samples, DocumentState state) {
    DossierReport report =
        dossier(
            DossierKind.FIRST,
            EvaluationLevel.PROVINCE,
            11,
            HeldDocument.of("COMMUNE_PROPOSAL"),
            HeldDocument.of("FORM_03"),
            HeldDocument.of("PRODUCT_DOSSIER"),
            HeldDocument.of("SAMPLES", samples));
    assertThat(report.lines().get(3).state()).isEqualTo(state);
    assertThat(report.isComplete()).isEqualTo(state == DocumentState.PRESENT);
    assertThat(report.citation().article()).contains("6");
  }

  @ParameterizedTest
  @EnumSource(DossierKind.class)
  void tourismServicesHandInNoSamples(DossierKind kind) {
    assertThat(components(kind, EvaluationLevel.PROVINCE, 26)).doesNotContain("SAMPLES");
    assertThat(components(kind, EvaluationLevel.CENTRAL, 26)).doesNotContain("SAMPLES");
  }

  @Test
  void whatIsNeededOnlyIfThereIsOneKeepsNoDossierOpen() {
    List<HeldDocument> held = new ArrayList<>();
    for (String code : components(DossierKind.RE_EVALUATION, EvaluationLevel.CENTRAL, 26)) {
      if (!code.equals("PROVINCE_TESTS")) {
        held.add(HeldDocument.of(code));
      }
    }
    HeldDocument[] documents = held.toArray(HeldDocument[]::new);
    DossierKind kind = DossierKind.RE_EVALUATION;
    assertThat(dossier(kind, EvaluationLevel.CENTRAL, 26, documents).isComplete()).isTrue();
    held.add(HeldDocument.of("PROVINCE_TESTS", DAY.minusDays(9), DAY.minusDays(1)));
    documents = held.toArray(HeldDocument[]::new);
    assertThat(dossier(kind, EvaluationLevel.CENTRAL, 26, documents).wanting())
        .extracting(DossierReport.Line::state)
        .containsExactly(DocumentState.EXPIRED);
  }

  @Test
  void thereAreAsManyComponentsAsTheReferenceCounts() {
    JsonNode dossier =
        Shared.json(Shared.require("reference/decision-26-2026").resolve("process.json"))
            .get("dossier");
    EvaluationLevel central = EvaluationLevel.CENTRAL;
    assertThat(components(DossierKind.FIRST, EvaluationLevel.COMMUNE, 1))
        .hasSize(dossier.get("first").size());
    assertThat(components(DossierKind.FIRST, EvaluationLevel.PROVINCE, 1))
        .hasSize(dossier.get("communeToProvince").size());
    assertThat(components(DossierKind.FIRST, central, 1))
        .hasSize(dossier.get("provinceToCentralFirst5").size());
    assertThat(components(DossierKind.RE_EVALUATION, central, 1))
        .hasSize(dossier.get("provinceToCentralRe5").size());
  }

  @Test
  void statesHaveNamesInBothLanguages() {
    for (DocumentState state : DocumentState.values()) {
      assertThat(state.label(new Locale("vi"))).isNotBlank();
      assertThat(state.label(Locale.ENGLISH)).isNotBlank();
    }
  }

  @Test
  void aBrokenFileIsRefusedWithItsPlace() {
    SmallDecision valid =
        SmallDecision.valid()
            .with(SmallDecision.DECISION, "\"sets\":", "\"dossier\": \"dossier.json\", \"sets\":")
            .with(
                "decision-1-2030/dossier.json",
                """
                {"article": "6",
                 "components": [
                   {"code": "FORM", "level": "COMMUNE", "kinds": ["FIRST"], "vi": "Mẫu", "en": "Form"}
                 ],
                 "asks": [
                   {"criterion": "origin", "options": [
                     {"documents": []}, {"documents": []}, {"documents": ["PAPER"]}]}
                 ]}
                """);
    assertThat(valid.read().orElseThrow().decisions().get(0).evidence().components()).hasSize(1);
    assertFault(valid, "[\"PAPER\"]", "[\"STONE\"]", CriteriaFinding.REFERENCE_UNKNOWN);
    assertFault(valid, "COMMUNE", "HAMLET", CriteriaFinding.REFERENCE_UNKNOWN);
    assertFault(valid, "\"FIRST\"", "\"LAST\"", CriteriaFinding.REFERENCE_UNKNOWN);
    assertFault(valid, "{\"documents\": []}, ", "", CriteriaFinding.OPTION_COUNT);
    assertFault(valid, "\"origin\"", "\"nosuch\"", CriteriaFinding.REFERENCE_UNKNOWN);
    assertFault(valid, "\"kinds\"", "\"kind\"", CriteriaFinding.FIELD_MISSING);
    assertFault(valid, "\"level\"", "\"size\": 1, \"level\"", CriteriaFinding.FIELD_UNKNOWN);
  }

  private static void assertFault(
      SmallDecision valid, String text, String replacement, CriteriaFinding code) {
    Finding fault =
        valid.with("decision-1-2030/dossier.json", text, replacement).read().findings().get(0);
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.where().get(Where.Kind.LINE)).isPresent();
  }
}
