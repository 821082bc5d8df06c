package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * The evaluation rounds of a year, and the round in which a dossier lands.
 *
 * <p>Dossiers for re-evaluation wait for no round: they have a limit of their own ({@link
 * LifeRules#processing}).
 *
 * <p>Immutable and thread-safe.
 */
public final class RoundCalendar {

  private static final RoundCalendar STANDARD =
      new RoundCalendar(LifeRuleReader.standard().rounds());

  private final List<YearlyRound> rounds;

  /**
   * A round that returns every year.
   *
   * @param level who evaluates
   * @param number the round's number in the law's order
   * @param proposedBefore dossiers proposed before this day of a year are evaluated in it
   * @param evaluatedBefore it takes place before this day, the first after {@code proposedBefore}
   * @param from dossiers proposed before this day are not known to fall under it
   * @param citation where the law, or the council's regulation, says so
   */
  public record YearlyRound(
      EvaluationLevel level,
      int number,
      MonthDay proposedBefore,
      MonthDay evaluatedBefore,
      LocalDate from,
      Citation citation) {

    /**
     * Checks the components.
     *
     * @param level see the record
     * @param number see the record
     * @param proposedBefore see the record
     * @param evaluatedBefore see the record
     * @param from see the record
     * @param citation see the record
     */
    public YearlyRound {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(proposedBefore, "proposedBefore");
      Objects.requireNonNull(evaluatedBefore, "evaluatedBefore");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(citation, "citation");
    }

    private EvaluationRound nextAfter(LocalDate proposed) {
      LocalDate until = proposedBefore.atYear(proposed.getYear());
      if (!proposed.isBefore(until)) {
        until = proposedBefore.atYear(proposed.getYear() + 1);
      }
      LocalDate by = evaluatedBefore.atYear(until.getYear());
      if (!by.isAfter(until)) {
        by = evaluatedBefore.atYear(until.getYear() + 1);
      }
      return new EvaluationRound(level, number, until, by, citation);
    }
  }

  private RoundCalendar(List<YearlyRound> rounds) {
    this.rounds = List.copyOf(rounds);
  }

  /**
   * The rounds of Article 5 of Decision 26/2026/QĐ-TTg.
   *
   * @return the shared calendar
   */
  public static RoundCalendar standard() {
    return STANDARD;
  }

  /**
   * This calendar with rounds that a province or the Ministry holds besides (Article 5).
   *
   * @param more the further rounds
   * @return a calendar with both
   */
  public RoundCalendar with(List<YearlyRound> more) {
    return new RoundCalendar(Stream.concat(rounds.stream(), more.stream()).toList());
  }

  /**
   * The round in which a dossier lands: the one whose time for proposals ends first after the day.
   *
   * @param level the level that evaluates: province for dossiers that a commune proposes, centre
   *     for those that a province proposes
   * @param proposed the day of the proposal
   * @return the round; or {@link RecognitionFinding#ROUNDS_UNKNOWN} for days whose rules are not
   *     known, {@link RecognitionFinding#NO_ROUNDS_AT_LEVEL} for other levels
   */
  public Outcome<EvaluationRound> roundFor(EvaluationLevel level, LocalDate proposed) {
    List<YearlyRound> ofLevel = rounds.stream().filter(r -> r.level() == level).toList();
    if (ofLevel.isEmpty()) {
      return Outcome.failure(
          Finding.of(RecognitionFinding.NO_ROUNDS_AT_LEVEL, Where.of(Where.Kind.FIELD, "level"))
              .with("level", level));
    }
    Optional<EvaluationRound> first =
        ofLevel.stream()
            .filter(round -> !proposed.isBefore(round.from()))
            .map(round -> round.nextAfter(proposed))
            .min(Comparator.comparing(EvaluationRound::proposedBefore));
    return first
        .map(Outcome::of)
        .orElseGet(
            () ->
                Outcome.failure(
                    Finding.of(
                            RecognitionFinding.ROUNDS_UNKNOWN,
                            Where.of(Where.Kind.FIELD, "proposed"))
                        .with("day", proposed)));
  }
}
