package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.law.Period;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Bilingual;

/**
 * What one decision says about the life of certificates. What is empty here is not known of the
 * decision, which is another thing than its saying nothing.
 *
 * @param number the decision's full number
 * @param shortNumber number and year, for example {@code 26/2026}
 * @param from the first day on which these rules apply
 * @param term the term in months, counted from the day of issue
 * @param window when a dossier for re-evaluation has to be filed
 * @param processing the most days from the full dossier to the result of a re-evaluation
 * @param communeCheck the most working days of the commune from receipt of a dossier
 * @param notice how many days before the end of the term the issuing body has to tell the holder
 * @param extension the most days beyond the term where the window could not be met
 * @param revocation the days for a revocation from the conclusion that it rests on
 * @param revocationCases where the cases of revocation are listed
 * @param revocationBy where it says who revokes
 * @param revokers who revokes, by rank
 * @param earlier where it says that earlier recognitions run to the end of their term
 */
public record LifeRules(
    String number,
    String shortNumber,
    LocalDate from,
    Limit term,
    Optional<FilingWindow> window,
    Optional<Limit> processing,
    Optional<Limit> communeCheck,
    Optional<Limit> notice,
    Optional<Limit> extension,
    Optional<Limit> revocation,
    Optional<Citation> revocationCases,
    Optional<Citation> revocationBy,
    Map<Star, Revoker> revokers,
    Optional<Citation> earlier) {

  /**
   * A number of months, days or working days with its place in the law.
   *
   * @param amount the number, at least 1
   * @param citation where it says so; the decision alone where the article is not known
   */
  public record Limit(int amount, Citation citation) {
    /**
     * Checks the components.
     *
     * @param amount see the record
     * @param citation see the record
     */
    public Limit {
      if (amount < 1) {
        throw new IllegalArgumentException("amount is " + amount + ", not 1 or more");
      }
      Objects.requireNonNull(citation, "citation");
    }
  }

  /**
   * Who revokes certificates of a rank.
   *
   * @param level the level of government
   * @param authority the office that decides
   */
  public record Revoker(EvaluationLevel level, Bilingual authority) {
    /**
     * Checks the components.
     *
     * @param level see the record
     * @param authority see the record
     */
    public Revoker {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(authority, "authority");
    }
  }

  /**
   * The days in which a dossier for re-evaluation has to be filed.
   *
   * @param opens how many days before the last day of the term it opens
   * @param closes how many days before the last day of the term its last day lies
   * @param citation where it says so
   */
  public record FilingWindow(int opens, int closes, Citation citation) {
    /**
     * Checks the components.
     *
     * @param opens see the record
     * @param closes see the record
     * @param citation see the record
     */
    public FilingWindow {
      if (closes < 1 || opens < closes) {
        throw new IllegalArgumentException("opens " + opens + " is not before closes " + closes);
      }
      Objects.requireNonNull(citation, "citation");
    }

    /**
     * The window of a certificate.
     *
     * @param lastDay the last day of its term
     * @return the window, first and last day included
     */
    public Period before(LocalDate lastDay) {
      return Period.of(lastDay.minusDays(opens), lastDay.minusDays(closes));
    }
  }

  /**
   * Checks the components.
   *
   * @param number see the record
   * @param shortNumber see the record
   * @param from see the record
   * @param term see the record
   * @param window see the record
   * @param processing see the record
   * @param communeCheck see the record
   * @param notice see the record
   * @param extension see the record
   * @param revocation see the record
   * @param revocationCases see the record
   * @param revocationBy see the record
   * @param revokers see the record
   * @param earlier see the record
   */
  public LifeRules {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(shortNumber, "shortNumber");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(processing, "processing");
    Objects.requireNonNull(communeCheck, "communeCheck");
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(extension, "extension");
    Objects.requireNonNull(revocation, "revocation");
    Objects.requireNonNull(revocationCases, "revocationCases");
    Objects.requireNonNull(revocationBy, "revocationBy");
    Objects.requireNonNull(earlier, "earlier");
    Map<Star, Revoker> copy = new EnumMap<>(Star.class);
    copy.putAll(revokers);
    revokers = Map.copyOf(copy);
  }

  /**
   * The decision as a whole.
   *
   * @return its citation without an article
   */
  public Citation citation() {
    return LifeRuleReader.decision(number);
  }

  /**
   * The last day of a term that these rules measure: the end of the day with the number of the day
   * of issue, or the month's last day where it has no such day (Articles 147 and 148 of the Civil
   * Code of 2015).
   *
   * @param issued the day of issue
   * @return the last valid day; issued on 2023-05-10 for 36 months it is 2026-05-10
   */
  public LocalDate lastDayOf(LocalDate issued) {
    return issued.plusMonths(term.amount());
  }

  /**
   * The last day for the result of a re-evaluation.
   *
   * @param complete the day on which the evaluating body had the full dossier
   * @return the day, or empty where no limit is known
   */
  public Optional<LocalDate> resultDue(LocalDate complete) {
    return processing.map(limit -> complete.plusDays(limit.amount()));
  }

  /**
   * The last day for a revocation.
   *
   * @param concluded the day of the conclusion or confirmation that it rests on
   * @return the day, or empty where no limit is known
   */
  public Optional<LocalDate> revocationDue(LocalDate concluded) {
    return revocation.map(limit -> concluded.plusDays(limit.amount()));
  }

  /**
   * The last day for the commune to check a dossier and pass it on.
   *
   * @param received the day on which it received the dossier; counted from the day after
   * @param calendar which days are working days
   * @return the day, or empty where no limit is known
   */
  public Optional<LocalDate> communeCheckDue(LocalDate received, WorkingCalendar calendar) {
    return communeCheck.map(limit -> calendar.plusWorkingDays(received, limit.amount()));
  }

  /**
   * Who revokes a certificate.
   *
   * @param star its rank
   * @return the authority, or empty where it is not known or the rank has no certificate
   */
  public Optional<Revoker> revokerOf(Star star) {
    return Optional.ofNullable(revokers.get(star));
  }
}
