package vn.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.LawFinding;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.SetStatus;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.SmallDecision;

class CriteriaCatalogueTest {

  private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.standard();

  @Test
  void findsADecisionByEitherOfItsNumbers() {
    assertThat(CATALOGUE.find("26/2026").orElseThrow())
        .isSameAs(CATALOGUE.find("26/2026/QĐ-TTg").orElseThrow());
    assertThat(CATALOGUE.find("26/2026").orElseThrow().sets()).hasSize(26);
  }

  @Test
  void anUnknownDecisionIsAFinding() {
    assertThat(CATALOGUE.find("999/1999").findings())
        .extracting(Finding::code)
        .containsExactly(LawFinding.UNKNOWN_DECISION);
  }

  @Test
  void findsTheDecisionOfADay() {
    assertThat(CATALOGUE.on(LocalDate.of(2026, 9, 1)).decision().number())
        .isEqualTo("26/2026/QĐ-TTg");
    assertThat(CATALOGUE.find(LocalDate.of(2018, 1, 1)).findings())
        .extracting(Finding::code)
        .containsExactly(LawFinding.NO_DECISION_IN_FORCE);
    assertThatThrownBy(() -> CATALOGUE.on(LocalDate.of(2018, 1, 1)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("2018-01-01");
  }

  @Test
  void findsEverySetByItsNumberAndNoOther() {
    DecisionSets sets = CATALOGUE.find("26/2026").orElseThrow();
    for (int number = 1; number <= 26; number++) {
      assertThat(sets.set(number).criteria().number()).isEqualTo(number);
    }
    for (int number : List.of(Integer.MIN_VALUE, -1, 0, 27, Integer.MAX_VALUE)) {
      Outcome<SetEvaluator> outcome = sets.find(number);
      assertThat(outcome.findings())
          .extracting(Finding::code)
          .containsExactly(CriteriaFinding.UNKNOWN_SET);
      Finding finding = outcome.findings().get(0);
      assertThat(finding.where().get(Where.Kind.FIELD)).contains("set");
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("26/2026/QĐ-TTg has no criteria set " + number);
      assertThatThrownBy(() -> sets.set(number)).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void knowsASetsCriteriaByCodeAndPlace() {
    var tea = Sheets.set(11).criteria();
    assertThat(tea.name().en()).isEqualTo("Fresh and processed tea");
    assertThat(tea.criterion("6.1.1").orElseThrow().code()).isEqualTo("6.1.1");
    assertThat(tea.placeOf("1.1")).hasValue(0);
    assertThat(tea.placeOf("11")).hasValue(tea.criteria().size() - 1);
    assertThat(tea.criterion("6")).isEmpty();
    assertThat(tea.placeOf("")).isEmpty();
    assertThat(tea.citation("2.3").text(new Locale("vi")))
        .isEqualTo("Quyết định 26/2026/QĐ-TTg, Phụ lục II, Bộ tiêu chí 11, tiêu chí 2.3");
  }

  @Test
  void readingTwiceGivesEqualSets() {
    assertThat(SmallDecision.valid().set().criteria())
        .isEqualTo(SmallDecision.valid().set().criteria())
        .hasSameHashCodeAs(SmallDecision.valid().set().criteria())
        .isNotEqualTo(
            SmallDecision.valid()
                .with(SmallDecision.SHARED, "\"Far\"", "\"Far away\"")
                .set()
                .criteria());
  }

  /** The invented decision, whose only set is known by its number alone. */
  private static CriteriaCatalogue withAMissingSet() {
    return SmallDecision.valid()
        .with(SmallDecision.DECISION, "[\"shared.json\"]", "[]")
        .with(
            SmallDecision.SET,
            """
            {"decision": "1/2030/QĐ-TTg", "set": 1, "vi": "Bộ nhỏ", "en": "Small set",
             "status": "MISSING", "reason": {"vi": "Không tìm được", "en": "Not found"}}
            """)
        .read()
        .orElseThrow();
  }

  @Test
  void aSetWhoseContentIsNotKnownIsAFindingAndNotAnEmptySet() {
    DecisionSets sets = withAMissingSet().find("1/2030").orElseThrow();
    assertThat(sets.find(1).findings())
        .extracting(Finding::code)
        .containsExactly(CriteriaFinding.SET_MISSING);
    assertThat(sets.find(1).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The content of criteria set 1 of 1/2030/QĐ-TTg is not known");
    assertThat(sets.sets()).isEmpty();
    assertThat(sets.criteria().sets().get(0).status()).isEqualTo(SetStatus.MISSING);
  }

  @Test
  void aSetWhoseContentIsNotKnownGivesNoStars() {
    SetEvaluator missing =
        new SetEvaluator(withAMissingSet().find("1/2030").orElseThrow().criteria().sets().get(0));
    ScoreSheet empty = new ScoreSheet(Map.of(), List.of());
    assertThat(missing.score(empty).findings())
        .extracting(Finding::code)
        .containsExactly(CriteriaFinding.SET_MISSING);
    assertThat(
            missing
                .score(Council.of(List.of(new Ballot("An", empty))), CouncilPolicy.standard())
                .findings())
        .extracting(Finding::code)
        .contains(CriteriaFinding.SET_MISSING);
  }
}
