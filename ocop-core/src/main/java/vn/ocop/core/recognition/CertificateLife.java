package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.law.Period;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * The life of one certificate under a book of rules: how it stands on any day.
 *
 * <p>Immutable, thread-safe, and made for many: asking for the status allocates nothing.
 */
public final class CertificateLife {

  private static final long NEVER = Long.MAX_VALUE;

  private final Certificate certificate;
  private final LifeRuleBook book;
  private final boolean extensible;
  private final long issued;
  private final long last;
  private final long extended;
  private final long filed;
  private final long result;
  private final long ended;
  private final CertificateStatus ending;

  CertificateLife(
      Certificate certificate, LocalDate lastDay, LifeRuleBook book, ExtensionPolicy policy) {
    this.certificate = certificate;
    this.book = book;
    issued = certificate.getIssued().toEpochDay();
    last = lastDay.toEpochDay();
    filed = certificate.getReEvaluation().map(r -> r.filed().toEpochDay()).orElse(NEVER);
    result =
        certificate
            .getReEvaluation()
            .flatMap(ReEvaluation::result)
            .map(LocalDate::toEpochDay)
            .orElse(NEVER);
    long revoked = certificate.getRevocation().map(r -> r.day().toEpochDay()).orElse(NEVER);
    long withdrawn = certificate.getWithdrawn().map(LocalDate::toEpochDay).orElse(NEVER);
    ended = Math.min(revoked, withdrawn);
    ending = revoked <= withdrawn ? CertificateStatus.REVOKED : CertificateStatus.WITHDRAWN;
    long most = extensionEnd(policy);
    extensible = most > last;
    extended = Math.max(last, Math.min(most, result));
  }

  private CertificateLife(CertificateLife earlier, long superseded) {
    certificate = earlier.certificate;
    book = earlier.book;
    extensible = earlier.extensible;
    issued = earlier.issued;
    last = earlier.last;
    extended = earlier.extended;
    filed = earlier.filed;
    result = earlier.result;
    ended = superseded;
    ending = CertificateStatus.SUPERSEDED;
  }

  /** The day up to which Article 12(3) carries it where no result comes before; else the last. */
  private long extensionEnd(ExtensionPolicy policy) {
    int index = book.indexOn(last + 1);
    if (index < 0 || !book.hasWindow(index)) {
      return last;
    }
    LifeRules rules = book.rules().get(index);
    if (rules.extension().isEmpty() || last < rules.from().toEpochDay()) {
      return last;
    }
    long windowLast = book.windowLast(index, last);
    boolean granted =
        certificate.getExtensionRecorded().isPresent()
            || (policy != ExtensionPolicy.RECORDED_ONLY && windowLast < rules.from().toEpochDay())
            || (policy == ExtensionPolicy.ANY_LATE_DOSSIER && filed > windowLast && filed <= last);
    return granted ? last + rules.extension().get().amount() : last;
  }

  /**
   * This life as a later certificate of the product ends it.
   *
   * @param day the day of issue of the later certificate
   * @return the life, unchanged where something else ended it before that day
   */
  CertificateLife supersededOn(LocalDate day) {
    return day.toEpochDay() < ended ? new CertificateLife(this, day.toEpochDay()) : this;
  }

  /**
   * The certificate.
   *
   * @return the certificate
   */
  public Certificate certificate() {
    return certificate;
  }

  /**
   * The last day of its term.
   *
   * @return the day, whatever else happens to the certificate
   */
  public LocalDate termEnd() {
    return LocalDate.ofEpochDay(last);
  }

  /**
   * The last day on which it is valid, as far as its record goes: the end of term or extension, or
   * the day before it is revoked, given back or replaced.
   *
   * @return the day; before the day of issue for a certificate that never was valid
   */
  public LocalDate lastValidDay() {
    return LocalDate.ofEpochDay(Math.min(extended, ended == NEVER ? extended : ended - 1));
  }

  /** The last valid day if nothing ends the certificate before its time. */
  LocalDate naturalEnd() {
    return LocalDate.ofEpochDay(extended);
  }

  /**
   * Whether Article 12(3) carries it beyond its term unless a result comes first.
   *
   * @return true if it does under the policy that this life was made with
   */
  public boolean isExtensible() {
    return extensible;
  }

  /**
   * How the certificate stands on a day.
   *
   * @param day the day
   * @return exactly one status for every day
   */
  public CertificateStatus statusOn(LocalDate day) {
    return statusOn(day.toEpochDay());
  }

  /**
   * How the certificate stands on a day, for a caller who asks of many certificates.
   *
   * @param epochDay the day as {@link LocalDate#toEpochDay()} counts it
   * @return exactly one status for every day
   */
  public CertificateStatus statusOn(long epochDay) {
    if (epochDay < issued) {
      return CertificateStatus.NOT_YET;
    }
    if (epochDay >= ended) {
      return ending;
    }
    if (epochDay > last) {
      return epochDay <= extended ? CertificateStatus.EXTENDED : CertificateStatus.EXPIRED;
    }
    if (epochDay >= filed && epochDay < result) {
      return CertificateStatus.UNDER_REVIEW;
    }
    int index = book.indexOn(epochDay);
    if (!book.hasWindow(index) || epochDay < book.windowFirst(index, last)) {
      return CertificateStatus.VALID;
    }
    return epochDay <= book.windowLast(index, last)
        ? CertificateStatus.WINDOW_OPEN
        : CertificateStatus.LATE;
  }

  /**
   * The filing window as the rules of a day have it.
   *
   * @param day the day whose rules are asked for
   * @return the window, or {@link RecognitionFinding#WINDOW_UNKNOWN} where those rules have none
   *     that is known
   */
  public Outcome<Period> windowAsOf(LocalDate day) {
    return book.inForce(day)
        .flatMap(LifeRules::window)
        .map(window -> Outcome.of(window.before(termEnd())))
        .orElseGet(
            () ->
                Outcome.failure(
                    Finding.of(
                            RecognitionFinding.WINDOW_UNKNOWN,
                            Where.of(Where.Kind.RECORD, certificate.getProduct()))
                        .with("day", day)));
  }

  /**
   * The last day for filing a dossier for re-evaluation.
   *
   * @return the day, or empty where the rules that apply on it have no known window
   */
  public Optional<LocalDate> filingDeadline() {
    for (LifeRules rules : book.rules()) {
      Optional<LocalDate> day = rules.window().map(window -> termEnd().minusDays(window.closes()));
      if (day.isPresent() && book.inForce(day.get()).map(rules::equals).orElse(false)) {
        return day;
      }
    }
    return Optional.empty();
  }

  /**
   * The certificate's whole life in stretches of one status each.
   *
   * @return the stretches in order, each beginning on the day after the one before
   */
  public List<Phase> phases() {
    return Phases.of(this, book, new long[] {issued, last, extended, filed, result, ended});
  }

  /**
   * How the certificate stands on a day, with its reason and what is due next.
   *
   * @param day the day
   * @return the standing
   */
  public Standing standingOn(LocalDate day) {
    return Standings.of(this, book, day);
  }

  /**
   * The day of the certificate's re-evaluation dossier.
   *
   * @return the day, or empty while none is filed
   */
  public Optional<LocalDate> filed() {
    return certificate.getReEvaluation().map(ReEvaluation::filed);
  }
}
