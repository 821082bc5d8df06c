package vn.ocop.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * All decisions that the library knows, oldest first.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecisionBook {

  private final List<Decision> decisions;

  private DecisionBook(List<Decision> decisions) {
    this.decisions = decisions;
  }

  /** Loads on first use, so that a caller who brings an own book never pays for this one. */
  private static final class Standard {
    static final DecisionBook BOOK = DecisionBook.of(DecisionReader.readStandard());
  }

  /**
   * The decisions shipped with the library.
   *
   * @return the shared book
   */
  public static DecisionBook standard() {
    return Standard.BOOK;
  }

  /**
   * A book of the caller's own.
   *
   * @param decisions any order
   * @return the book
   * @throws IllegalArgumentException if two decisions have a number in common
   */
  public static DecisionBook of(List<Decision> decisions) {
    List<Decision> sorted = new ArrayList<>(decisions);
    sorted.sort(Comparator.comparing(d -> d.inForce().from()));
    Set<String> names = new HashSet<>();
    for (Decision decision : sorted) {
      for (String name : new TreeSet<>(List.of(decision.number(), decision.shortNumber()))) {
        if (!names.add(name)) {
          throw new IllegalArgumentException("decisions holds " + name + " twice");
        }
      }
    }
    return new DecisionBook(List.copyOf(sorted));
  }

  /**
   * All decisions.
   *
   * @return oldest first
   */
  public List<Decision> decisions() {
    return decisions;
  }

  /**
   * A decision by its number.
   *
   * @param number a full or a short number, to the letter
   * @return the decision, or a failure with {@link LawFinding#UNKNOWN_DECISION}
   */
  public Outcome<Decision> named(String number) {
    Optional<Decision> found = decisions.stream().filter(d -> d.isNamed(number)).findFirst();
    return found
        .map(Outcome::of)
        .orElseGet(
            () ->
                Outcome.failure(
                    Finding.of(LawFinding.UNKNOWN_DECISION, Where.of(Where.Kind.FIELD, "decision"))
                        .with("decision", number)));
  }

  /**
   * The newest decision in force on a day: the one that governs a dossier both submitted and
   * evaluated on it.
   *
   * @param day the day
   * @return the decision, or a failure with {@link LawFinding#NO_DECISION_IN_FORCE}
   */
  public Outcome<Decision> newestInForce(LocalDate day) {
    Optional<Decision> found =
        decisions.stream().filter(d -> d.inForce().contains(day)).reduce((older, newer) -> newer);
    return found
        .map(Outcome::of)
        .orElseGet(
            () ->
                Outcome.failure(
                    Finding.of(LawFinding.NO_DECISION_IN_FORCE, Where.nowhere()).with("day", day)));
  }

  /**
   * The one decision that governs a dossier.
   *
   * <p>A dossier handed in and evaluated under one decision is governed by it; on days on which two
   * are in force, the newer one governs what is handed in. A dossier still pending when a newer
   * decision comes into force follows that decision's transition (for 26/2026/QĐ-TTg Article 12: 60
   * days for first evaluations and upgrades, 30 days for re-evaluations).
   *
   * @param dossier kind, day handed in, day evaluated
   * @return the decision and where the law says so, or a failure with a code of {@link LawFinding}
   *     and the article
   */
  public Outcome<Governance> governing(Dossier dossier) {
    if (dossier.evaluated().isBefore(dossier.submitted())) {
      return Outcome.failure(
          Finding.of(LawFinding.EVALUATED_BEFORE_SUBMITTED, Where.of(Where.Kind.FIELD, "evaluated"))
              .with("submitted", dossier.submitted())
              .with("evaluated", dossier.evaluated()));
    }
    return newestInForce(dossier.submitted())
        .flatMap(
            earlier ->
                newestInForce(dossier.evaluated())
                    .flatMap(later -> governing(dossier, earlier, later)));
  }

  private static Outcome<Governance> governing(Dossier dossier, Decision earlier, Decision later) {
    if (earlier.equals(later)) {
      return Outcome.of(new Governance(later, Citation.ofDecision(later)));
    }
    PendingRule rule = later.pending().get(dossier.kind());
    if (rule == null || !earlier.isNamed(rule.decision())) {
      return Outcome.failure(
          Finding.of(LawFinding.TRANSITION_UNKNOWN, Where.of(Where.Kind.FIELD, "submitted"))
              .with("earlier", earlier.number())
              .with("later", later.number()));
    }
    Citation article = Citation.ofArticle(later.number(), rule.article());
    if (dossier.evaluated().isAfter(rule.lastDay())) {
      return Outcome.failure(
          Finding.of(LawFinding.TRANSITION_OVER, Where.of(Where.Kind.FIELD, "evaluated"))
              .with("earlier", earlier.number())
              .with("lastDay", rule.lastDay())
              .with("later", later.number())
              .with("article", rule.article()));
    }
    return Outcome.of(new Governance(earlier, article));
  }
}
