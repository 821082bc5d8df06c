package vn.ocop.scoring;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.ocop.core.law.Decision;
import vn.ocop.core.law.DecisionBook;
import vn.ocop.core.law.Dossier;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaSource;
import vn.ocop.scoring.criteria.DecisionCriteria;
import vn.ocop.scoring.evidence.EvidenceRules;
import vn.ocop.scoring.internal.reader.CriteriaReader;
import vn.ocop.scoring.proposal.FactRules;
import vn.ocop.scoring.receipt.Receipt;
import vn.ocop.scoring.receipt.ReceiptFinding;
import vn.ocop.scoring.receipt.ReceiptReader;

/**
 * The criteria sets of every decision that the library knows.
 *
 * <p>Checked once while loading, then immutable and shared between threads.
 */
public final class CriteriaCatalogue {

  private final DecisionBook book;
  private final List<DecisionSets> decisions;

  private CriteriaCatalogue(DecisionBook book, List<DecisionSets> decisions) {
    this.book = book;
    this.decisions = decisions;
  }

  /** Loads on first use. */
  private static final class Standard {
    static final CriteriaCatalogue CATALOGUE = load();

    private static CriteriaCatalogue load() {
      Outcome<CriteriaCatalogue> catalogue = read(DecisionBook.standard(), Standard::openResource);
      return catalogue
          .toOptional()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      catalogue.findings().stream()
                          .map(finding -> finding.message(Locale.ENGLISH))
                          .collect(Collectors.joining("; "))));
    }

    private static InputStream openResource(String name) throws FileNotFoundException {
      InputStream in = CriteriaCatalogue.class.getResourceAsStream("criteria/" + name);
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in;
    }
  }

  /**
   * The catalogue shipped with the library.
   *
   * @return the shared catalogue
   * @throws IllegalStateException if a shipped file is broken, with file, line and cause
   */
  public static CriteriaCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /**
   * A catalogue of the caller's own files.
   *
   * @param book the decisions to read
   * @param source where their files are
   * @return the catalogue, or a failure with the first fault of each broken decision: codes of
   *     {@link vn.ocop.scoring.criteria.CriteriaFinding} and {@link
   *     vn.ocop.scoring.proposal.RuleFinding}
   */
  public static Outcome<CriteriaCatalogue> read(DecisionBook book, CriteriaSource source) {
    CriteriaReader reader = new CriteriaReader(source);
    List<DecisionSets> decisions = new ArrayList<>();
    List<Finding> faults = new ArrayList<>();
    for (Decision decision : book.decisions()) {
      Outcome<DecisionSets> sets =
          reader.read(decision).flatMap(criteria -> withRules(criteria, source));
      faults.addAll(sets.findings());
      sets.toOptional().ifPresent(decisions::add);
    }
    return faults.isEmpty()
        ? Outcome.of(new CriteriaCatalogue(book, List.copyOf(decisions)))
        : new Outcome.Failure<>(faults);
  }

  private static Outcome<DecisionSets> withRules(DecisionCriteria criteria, CriteriaSource source) {
    return FactRules.read(criteria, source)
        .flatMap(
            rules ->
                EvidenceRules.read(criteria, source)
                    .map(evidence -> new DecisionSets(criteria, rules, evidence)));
  }

  /**
   * The decisions of this catalogue.
   *
   * @return oldest first
   */
  public List<DecisionSets> decisions() {
    return decisions;
  }

  /**
   * The sets of a decision by its number.
   *
   * @param number a full or a short number, for example {@code 26/2026}
   * @return its sets, or a failure with {@link vn.ocop.core.law.LawFinding#UNKNOWN_DECISION}
   */
  public Outcome<DecisionSets> find(String number) {
    return book.named(number).map(this::setsOf);
  }

  /**
   * The sets of the newest decision in force on a day: the one that governs a dossier both
   * submitted and evaluated on it.
   *
   * @param day the day
   * @return its sets, or a failure with {@link vn.ocop.core.law.LawFinding#NO_DECISION_IN_FORCE}
   */
  public Outcome<DecisionSets> find(LocalDate day) {
    return book.newestInForce(day).map(this::setsOf);
  }

  /**
   * The sets of the one decision that governs a dossier.
   *
   * @param dossier kind, day handed in, day evaluated
   * @return its sets, or a failure with a code of {@link vn.ocop.core.law.LawFinding} and the
   *     article
   */
  public Outcome<DecisionSets> find(Dossier dossier) {
    return book.governing(dossier).map(governance -> setsOf(governance.decision()));
  }

  /**
   * The sets of the newest decision in force on a day, for a caller who knows that there is one.
   *
   * @param day the day
   * @return its sets
   * @throws java.util.NoSuchElementException if none is in force; {@link #find(LocalDate)} answers
   *     with a value
   */
  public DecisionSets on(LocalDate day) {
    return find(day).orElseThrow();
  }

  private DecisionSets setsOf(Decision decision) {
    for (DecisionSets sets : decisions) {
      if (sets.decision().equals(decision)) {
        return sets;
      }
    }
    throw new IllegalStateException(decision.number() + " was not read");
  }

  /**
   * Scores a receipt's input again and holds the outcome against the receipt. A receipt of an
   * earlier version of the library replays as long as criteria and result are the same.
   *
   * @param receipt the receipt
   * @return the same receipt if every byte comes out the same, or a failure with a code of {@link
   *     ReceiptFinding}, or with what is wrong with its input
   */
  public Outcome<Receipt> replay(Receipt receipt) {
    return ReceiptReader.read(receipt)
        .flatMap(
            input ->
                find(input.decision())
                    .flatMap(sets -> sets.find(input.set()))
                    .flatMap(set -> replay(receipt, input, set)));
  }

  private static Outcome<Receipt> replay(
      Receipt receipt, ReceiptReader.Input input, SetEvaluator set) {
    if (!set.criteria().checksum().equals(input.checksum())) {
      return Outcome.failure(
          Finding.of(ReceiptFinding.DATA_CHANGED, Where.nowhere())
              .with("set", input.set())
              .with("decision", input.decision())
              .with("checksum", set.criteria().checksum()));
    }
    Outcome<Receipt> replayed =
        input.council().isPresent()
            ? set.score(input.council().get(), input.policy().orElseThrow())
                .map(card -> Receipt.of(card, input.library()))
            : set.score(input.sheet().orElseThrow()).map(card -> Receipt.of(card, input.library()));
    return replayed.flatMap(
        again ->
            again.equals(receipt)
                ? Outcome.of(receipt)
                : Outcome.failure(
                    Finding.of(ReceiptFinding.RESULT_DIFFERS, Where.nowhere())
                        .with("replayed", again.json())));
  }
}
