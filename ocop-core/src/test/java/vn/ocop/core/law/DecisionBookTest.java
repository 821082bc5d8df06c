package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

class DecisionBookTest {

  private static final Decision OLD =
      SampleDecisions.decision(
          "1/2020", Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 6, 30)));
  private static final Decision NEW =
      SampleDecisions.decision("2/2024", Period.startingOn(LocalDate.of(2024, 5, 1)));
  private static final DecisionBook BOOK = DecisionBook.of(List.of(NEW, OLD));

  @Test
  void listsDecisionsOldestFirst() {
    assertThat(BOOK.decisions()).containsExactly(OLD, NEW);
  }

  @Test
  void findsADecisionByFullAndShortNumber() {
    assertThat(BOOK.named("1/2020").toOptional()).contains(OLD);
    assertThat(BOOK.named("2/2024/QĐ-TTg").toOptional()).contains(NEW);
  }

  @Test
  void anUnknownNumberIsAFindingThatNamesTheFieldAndTheNumber() {
    Outcome<Decision> outcome = BOOK.named("3/2030");
    assertThat(outcome.toOptional()).isEmpty();
    Finding finding = outcome.findings().get(0);
    assertThat(finding.code()).isEqualTo(LawFinding.UNKNOWN_DECISION);
    assertThat(finding.where().get(Where.Kind.FIELD)).contains("decision");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("There is no decision “3/2030”");
    assertThat(finding.message(new Locale("vi"))).isEqualTo("Không có quyết định số “3/2030”");
  }

  @Test
  void theNewestInForceGovernsWhereTwoOverlap() {
    assertThat(BOOK.newestInForce(LocalDate.of(2024, 4, 30)).toOptional()).contains(OLD);
    assertThat(BOOK.newestInForce(LocalDate.of(2024, 5, 1)).toOptional()).contains(NEW);
    assertThat(BOOK.newestInForce(LocalDate.of(2024, 6, 30)).toOptional()).contains(NEW);
    assertThat(BOOK.newestInForce(LocalDate.of(2024, 7, 1)).toOptional()).contains(NEW);
  }

  @Test
  void aDayBeforeTheFirstDecisionIsAFindingThatNamesTheDay() {
    Outcome<Decision> outcome = BOOK.newestInForce(LocalDate.of(2019, 12, 31));
    assertThat(outcome.findings())
        .extracting(Finding::code)
        .containsExactly(LawFinding.NO_DECISION_IN_FORCE);
    assertThat(outcome.findings().get(0).message(Locale.ENGLISH)).contains("2019-12-31");
    assertThat(outcome.findings().get(0).message(new Locale("vi"))).contains("2019-12-31");
  }

  @Test
  void refusesTwoDecisionsWithANumberInCommon() {
    Decision namesake =
        SampleDecisions.decision(
            "1/2020", "other", Period.startingOn(LocalDate.of(2021, 1, 1)), SampleDecisions.BANDS);
    assertThatThrownBy(() -> DecisionBook.of(List.of(OLD, OLD)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DecisionBook.of(List.of(OLD, namesake)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1/2020");
  }

  @Test
  void takesADecisionWhoseFullNumberIsItsShortNumber() {
    Decision plain =
        SampleDecisions.decision(
            "9/2030", "9/2030", Period.startingOn(LocalDate.of(2030, 1, 1)), SampleDecisions.BANDS);
    assertThat(DecisionBook.of(List.of(plain)).named("9/2030").toOptional()).contains(plain);
  }

  @Test
  void anEmptyBookFindsNothing() {
    DecisionBook empty = DecisionBook.of(List.of());
    assertThat(empty.decisions()).isEmpty();
    assertThat(empty.newestInForce(LocalDate.of(2026, 6, 1)).toOptional()).isEmpty();
  }
}
