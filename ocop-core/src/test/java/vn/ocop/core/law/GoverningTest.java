package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/** Which decision governs a dossier: Articles 11 and 12 of Decision 26/2026/QĐ-TTg. */
class GoverningTest {

  private static final DecisionBook LAW = DecisionBook.standard();
  private static final LocalDate FIRST_DAY_OF_1048 = LocalDate.of(2019, 8, 21);
  private static final LocalDate FIRST_DAY_OF_148 = LocalDate.of(2023, 2, 24);
  private static final LocalDate FIRST_DAY_OF_26 = LocalDate.of(2026, 5, 22);

  @ParameterizedTest(name = "{0} handed in {1}, evaluated {2}: {3}")
  @CsvSource({
    "FIRST,         2019-08-20, 2019-09-01, NO_DECISION_IN_FORCE",
    "FIRST,         2019-08-21, 2019-09-01, 1048/QĐ-TTg",
    "FIRST,         2023-02-23, 2023-02-23, 1048/QĐ-TTg",
    "FIRST,         2023-02-23, 2023-02-24, TRANSITION_UNKNOWN",
    "RE_EVALUATION, 2023-02-24, 2023-03-01, 148/QĐ-TTg",
    "FIRST,         2026-05-21, 2026-05-21, 148/QĐ-TTg",
    "FIRST,         2026-05-21, 2026-05-22, 148/QĐ-TTg",
    "FIRST,         2026-05-21, 2026-07-21, 148/QĐ-TTg",
    "FIRST,         2026-05-21, 2026-07-22, TRANSITION_OVER",
    "UPGRADE,       2026-05-02, 2026-07-21, 148/QĐ-TTg",
    "UPGRADE,       2026-05-02, 2026-07-22, TRANSITION_OVER",
    "RE_EVALUATION, 2026-05-21, 2026-06-21, 148/QĐ-TTg",
    "RE_EVALUATION, 2026-05-21, 2026-06-22, TRANSITION_OVER",
    "FIRST,         2026-05-22, 2026-05-22, 26/2026/QĐ-TTg",
    "RE_EVALUATION, 2026-05-22, 2026-07-01, 26/2026/QĐ-TTg",
    "UPGRADE,       2031-01-01, 2031-03-01, 26/2026/QĐ-TTg",
    "FIRST,         2022-01-01, 2026-06-01, TRANSITION_UNKNOWN",
    "FIRST,         2026-06-02, 2026-06-01, EVALUATED_BEFORE_SUBMITTED",
  })
  void workedExamples(DossierKind kind, LocalDate submitted, LocalDate evaluated, String expected) {
    assertThat(answer(new Dossier(kind, submitted, evaluated))).isEqualTo(expected);
  }

  @Test
  void aPendingDossierCitesTheTransitionAndAnyOtherTheDecisionItself() {
    Dossier pending = new Dossier(DossierKind.FIRST, FIRST_DAY_OF_26.minusDays(1), FIRST_DAY_OF_26);
    Dossier fresh = new Dossier(DossierKind.FIRST, FIRST_DAY_OF_26, FIRST_DAY_OF_26);

    assertThat(LAW.governing(pending).orElseThrow().basis())
        .isEqualTo(Citation.ofArticle("26/2026/QĐ-TTg", "12"));
    assertThat(LAW.governing(fresh).orElseThrow().basis().article()).isEmpty();
  }

  @Test
  void aMissedTransitionNamesItsArticleAndItsLastDay() {
    Finding finding =
        LAW.governing(
                new Dossier(
                    DossierKind.RE_EVALUATION, LocalDate.of(2026, 5, 2), LocalDate.of(2026, 6, 22)))
            .findings()
            .get(0);

    assertThat(finding.arguments())
        .containsEntry("article", "12")
        .containsEntry("lastDay", LocalDate.of(2026, 6, 21));
  }

  @ParameterizedTest
  @EnumSource(DossierKind.class)
  void aDossierHandledOnOneDayHasExactlyOneDecisionFromTheFirstDecisionOn(DossierKind kind) {
    for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() <= 2031; day = day.plusDays(1)) {
      String expected =
          day.isBefore(FIRST_DAY_OF_1048)
              ? "NO_DECISION_IN_FORCE"
              : day.isBefore(FIRST_DAY_OF_148)
                  ? "1048/QĐ-TTg"
                  : day.isBefore(FIRST_DAY_OF_26) ? "148/QĐ-TTg" : "26/2026/QĐ-TTg";

      assertThat(answer(new Dossier(kind, day, day))).as("%s on %s", kind, day).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(DossierKind.class)
  void everyOtherPairOfDaysHasADecisionOrATypedReason(DossierKind kind) {
    Set<LawFinding> reasons = EnumSet.noneOf(LawFinding.class);
    for (LocalDate submitted = LocalDate.of(2018, 1, 1);
        submitted.getYear() <= 2031;
        submitted = submitted.plusDays(5)) {
      for (int days : List.of(-1, 1, 29, 30, 31, 59, 60, 61, 62, 400, 1500)) {
        Outcome<Governance> outcome =
            LAW.governing(new Dossier(kind, submitted, submitted.plusDays(days)));
        if (outcome.toOptional().isEmpty()) {
          reasons.add((LawFinding) outcome.findings().get(0).code());
        } else {
          Decision decision = outcome.orElseThrow().decision();
          assertThat(decision.inForce().contains(submitted)).isTrue();
          assertThat(decision.inForce().contains(submitted.plusDays(days))).isTrue();
        }
      }
    }
    assertThat(reasons)
        .containsExactlyInAnyOrder(
            LawFinding.NO_DECISION_IN_FORCE,
            LawFinding.EVALUATED_BEFORE_SUBMITTED,
            LawFinding.TRANSITION_OVER,
            LawFinding.TRANSITION_UNKNOWN);
  }

  @Test
  void twoDecisionsAreInForceOnlyWhereTheLawSaysSo() {
    for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() <= 2031; day = day.plusDays(1)) {
      LocalDate today = day;
      long inForce = LAW.decisions().stream().filter(d -> d.inForce().contains(today)).count();
      boolean overlap = !day.isBefore(FIRST_DAY_OF_26) && !day.isAfter(LocalDate.of(2026, 7, 21));

      assertThat(inForce)
          .as("%s", day)
          .isEqualTo(day.isBefore(FIRST_DAY_OF_1048) ? 0 : overlap ? 2 : 1);
    }
  }

  private static String answer(Dossier dossier) {
    Outcome<Governance> outcome = LAW.governing(dossier);
    return outcome
        .toOptional()
        .map(g -> g.decision().number())
        .orElseGet(() -> outcome.findings().get(0).code().name());
  }
}
