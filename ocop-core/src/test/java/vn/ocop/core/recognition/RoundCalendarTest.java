package vn.ocop.core.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.core.recognition.Certificates.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.EvaluationLevel;

class RoundCalendarTest {

  @ParameterizedTest
  @CsvSource({
    // Article 5(1): proposed before 30 April, evaluated before 30 June, and so on.
    "PROVINCE, 2027-01-01, 1, 2027-06-30",
    "PROVINCE, 2027-04-29, 1, 2027-06-30",
    "PROVINCE, 2027-04-30, 2, 2027-12-30",
    "PROVINCE, 2027-10-29, 2, 2027-12-30",
    "PROVINCE, 2027-10-30, 1, 2028-06-30",
    "PROVINCE, 2026-05-22, 2, 2026-12-30",
    // Article 5(2)
    "CENTRAL, 2027-01-29, 2, 2027-03-30",
    "CENTRAL, 2027-01-30, 1, 2027-09-30",
    "CENTRAL, 2027-07-29, 1, 2027-09-30",
    "CENTRAL, 2027-07-30, 2, 2028-03-30"
  })
  void aDossierLandsInTheNextRoundThatItIsInTimeFor(
      EvaluationLevel level, LocalDate proposed, int number, LocalDate before) {
    EvaluationRound round = RoundCalendar.standard().roundFor(level, proposed).orElseThrow();

    assertThat(round.number()).isEqualTo(number);
    assertThat(round.evaluatedBefore()).isEqualTo(before);
    assertThat(round.citation())
        .isEqualTo(
            Citation.ofArticle(
                "26/2026/QĐ-TTg", level == EvaluationLevel.PROVINCE ? "5(1)" : "5(2)"));
  }

  @Test
  void roundsOfEarlierRulesAreUnknown() {
    assertThat(
            RoundCalendar.standard()
                .roundFor(EvaluationLevel.PROVINCE, day("2026-05-21"))
                .findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(RecognitionFinding.ROUNDS_UNKNOWN));
    assertThat(
            RoundCalendar.standard()
                .roundFor(EvaluationLevel.COMMUNE, day("2027-01-01"))
                .findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(RecognitionFinding.NO_ROUNDS_AT_LEVEL));
  }

  @Test
  void aProvinceMayAddARound() {
    RoundCalendar more =
        RoundCalendar.standard()
            .with(
                List.of(
                    new RoundCalendar.YearlyRound(
                        EvaluationLevel.PROVINCE,
                        3,
                        MonthDay.of(7, 15),
                        MonthDay.of(8, 31),
                        day("2027-01-01"),
                        Citation.ofArticle("26/2026/QĐ-TTg", "5(1)"))));

    assertThat(more.roundFor(EvaluationLevel.PROVINCE, day("2027-05-01")).orElseThrow().number())
        .isEqualTo(3);
    assertThat(more.roundFor(EvaluationLevel.PROVINCE, day("2026-06-01")).orElseThrow().number())
        .isEqualTo(2);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Certificates.days().filter(day -> !day.isBefore(Certificates.IN_FORCE));
  }

  @Property(tries = 500)
  void everyDossierLandsInOneRoundThatIsStillAhead(@ForAll("days") LocalDate proposed) {
    for (EvaluationLevel level : List.of(EvaluationLevel.PROVINCE, EvaluationLevel.CENTRAL)) {
      EvaluationRound round = RoundCalendar.standard().roundFor(level, proposed).orElseThrow();
      assertThat(round.proposedBefore()).isAfter(proposed);
      assertThat(round.evaluatedBefore()).isAfter(round.proposedBefore());
      assertThat(round.proposedBefore()).isBeforeOrEqualTo(proposed.plusMonths(6).plusDays(3));
      LocalDate next =
          RoundCalendar.standard()
              .roundFor(level, round.proposedBefore())
              .orElseThrow()
              .proposedBefore();
      assertThat(next).isAfter(round.proposedBefore());
    }
  }
}
