package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * The rules of all decisions on the life of certificates.
 *
 * <p>A certificate's term is measured by the decision under which it was given; what has to be
 * filed when, and what follows from lateness, by the newest rules that apply on the day asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class LifeRuleBook {

  private final List<LifeRules> rules;
  private final LocalDate programmeFirstDay;

  /** Where each set of rules begins, and its window and extension in days; 0 for not known. */
  private final long[] from;

  private final int[] opens;
  private final int[] closes;

  private static final class Standard {
    static final LifeRuleBook BOOK =
        LifeRuleBook.of(
            LifeRuleReader.standard().rules(), LifeRuleReader.standard().programmeFirstDay());
  }

  private LifeRuleBook(List<LifeRules> rules, LocalDate programmeFirstDay) {
    this.rules = rules;
    this.programmeFirstDay = programmeFirstDay;
    from = rules.stream().mapToLong(r -> r.from().toEpochDay()).toArray();
    opens = rules.stream().mapToInt(r -> r.window().map(w -> w.opens()).orElse(0)).toArray();
    closes = rules.stream().mapToInt(r -> r.window().map(w -> w.closes()).orElse(0)).toArray();
  }

  /**
   * The rules shipped with the library.
   *
   * @return the shared book
   */
  public static LifeRuleBook standard() {
    return Standard.BOOK;
  }

  /**
   * A book of the caller's own.
   *
   * @param rules in any order
   * @param programmeFirstDay the first day on which any product can have been recognised
   * @return the book
   * @throws IllegalArgumentException if there are none or two begin on one day
   */
  public static LifeRuleBook of(List<LifeRules> rules, LocalDate programmeFirstDay) {
    Objects.requireNonNull(programmeFirstDay, "programmeFirstDay");
    List<LifeRules> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(LifeRules::from));
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("rules is empty");
    }
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).from().equals(sorted.get(i - 1).from())) {
        throw new IllegalArgumentException("rules holds two that begin on " + sorted.get(i).from());
      }
    }
    return new LifeRuleBook(List.copyOf(sorted), programmeFirstDay);
  }

  /**
   * All rules.
   *
   * @return oldest first
   */
  public List<LifeRules> rules() {
    return rules;
  }

  /**
   * The first day on which any product can have been recognised.
   *
   * @return the day
   */
  public LocalDate programmeFirstDay() {
    return programmeFirstDay;
  }

  /**
   * The rules of a decision.
   *
   * @param decision its full or short number, to the letter
   * @return the rules, or {@link RecognitionFinding#NO_LIFE_RULES}
   */
  public Outcome<LifeRules> named(String decision) {
    LifeRules found = find(decision);
    return found == null ? Outcome.failure(noRules(decision)) : Outcome.of(found);
  }

  /**
   * The newest rules that apply on a day.
   *
   * @param day the day
   * @return the rules, or empty before the oldest
   */
  public Optional<LifeRules> inForce(LocalDate day) {
    int index = indexOn(day.toEpochDay());
    return index < 0 ? Optional.empty() : Optional.of(rules.get(index));
  }

  /**
   * The life of a certificate under these rules.
   *
   * @param certificate the certificate
   * @param policy how Article 12(3) is read
   * @return its life, or {@link RecognitionFinding#NO_LIFE_RULES} where nothing tells how long it
   *     is valid
   */
  public Outcome<CertificateLife> lifeOf(Certificate certificate, ExtensionPolicy policy) {
    Objects.requireNonNull(policy, "policy");
    LifeRules own = find(certificate.getDecision());
    Optional<LocalDate> stated = certificate.getStatedLastDay();
    if (stated.isPresent()) {
      return Outcome.of(new CertificateLife(certificate, stated.get(), this, policy));
    }
    return own == null
        ? Outcome.failure(noRules(certificate.getDecision()))
        : Outcome.of(
            new CertificateLife(certificate, own.lastDayOf(certificate.getIssued()), this, policy));
  }

  private static Finding noRules(String decision) {
    return Finding.of(RecognitionFinding.NO_LIFE_RULES, Where.of(Where.Kind.FIELD, "decision"))
        .with("decision", decision);
  }

  private @Nullable LifeRules find(String decision) {
    for (LifeRules candidate : rules) {
      if (candidate.shortNumber().equals(decision) || candidate.number().equals(decision)) {
        return candidate;
      }
    }
    return null;
  }

  int indexOn(long epochDay) {
    for (int i = from.length - 1; i >= 0; i--) {
      if (epochDay >= from[i]) {
        return i;
      }
    }
    return -1;
  }

  boolean hasWindow(int index) {
    return index >= 0 && closes[index] > 0;
  }

  long windowFirst(int index, long lastDay) {
    return lastDay - opens[index];
  }

  long windowLast(int index, long lastDay) {
    return lastDay - closes[index];
  }
}
