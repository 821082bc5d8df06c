package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.Period;

/** Finds the reason of a status and the next day that matters. */
final class Standings {

  private Standings() {}

  static Standing of(CertificateLife life, LifeRuleBook book, LocalDate day) {
    CertificateStatus status = life.statusOn(day);
    Optional<LifeRules> now = book.inForce(day);
    return new Standing(day, status, basis(life, book, now, status), next(life, book, now, day));
  }

  private static Optional<Citation> basis(
      CertificateLife life, LifeRuleBook book, Optional<LifeRules> now, CertificateStatus status) {
    return switch (status) {
      case NOT_YET, WITHDRAWN -> Optional.empty();
      case VALID -> term(life, book, now).or(() -> now.map(LifeRules::citation));
      case EXPIRED ->
          (life.isExtensible() ? extension(now) : term(life, book, now))
              .or(() -> now.map(LifeRules::citation));
      case WINDOW_OPEN, LATE ->
          now.flatMap(LifeRules::window).map(LifeRules.FilingWindow::citation);
      case UNDER_REVIEW ->
          now.flatMap(LifeRules::processing)
              .map(LifeRules.Limit::citation)
              .or(() -> now.map(LifeRules::citation));
      case EXTENDED -> extension(now);
      case REVOKED -> revocation(life, book);
      case SUPERSEDED -> now.map(LifeRules::citation);
    };
  }

  private static Optional<Citation> extension(Optional<LifeRules> now) {
    return now.flatMap(LifeRules::extension).map(LifeRules.Limit::citation);
  }

  /** The term of a certificate that is older than the rules of the day, or of these rules. */
  private static Optional<Citation> term(
      CertificateLife life, LifeRuleBook book, Optional<LifeRules> now) {
    boolean earlier =
        now.map(rules -> life.certificate().getIssued().isBefore(rules.from())).orElse(false);
    Optional<Citation> transition = now.filter(rules -> earlier).flatMap(LifeRules::earlier);
    return transition.or(
        () ->
            book.named(life.certificate().getDecision())
                .toOptional()
                .map(rules -> rules.term().citation()));
  }

  private static Optional<Citation> revocation(CertificateLife life, LifeRuleBook book) {
    return life.certificate()
        .getRevocation()
        .flatMap(revocation -> book.inForce(revocation.day()))
        .map(rules -> rules.revocationCases().orElseGet(rules::citation));
  }

  private static Optional<Deadline> next(
      CertificateLife life, LifeRuleBook book, Optional<LifeRules> now, LocalDate day) {
    CertificateStatus status = life.statusOn(day);
    if (status == CertificateStatus.NOT_YET) {
      LocalDate issued = life.certificate().getIssued();
      return book.inForce(issued)
          .map(rules -> new Deadline(Deadline.Kind.ISSUE, issued, rules.term().citation()));
    }
    if (!status.isValid()) {
      return Optional.empty();
    }
    return deadlines(life, book, now, day).stream()
        .filter(deadline -> !deadline.day().isBefore(day))
        .min(Comparator.comparing(Deadline::day));
  }

  private static List<Deadline> deadlines(
      CertificateLife life, LifeRuleBook book, Optional<LifeRules> now, LocalDate day) {
    List<Deadline> deadlines = new ArrayList<>();
    LocalDate termEnd = life.termEnd();
    boolean pending = life.statusOn(day) == CertificateStatus.UNDER_REVIEW;
    now.flatMap(LifeRules::window)
        .filter(window -> !pending)
        .ifPresent(
            window -> {
              Period period = window.before(termEnd);
              deadlines.add(
                  new Deadline(Deadline.Kind.WINDOW_OPENS, period.from(), window.citation()));
              period
                  .lastDay()
                  .ifPresent(
                      last ->
                          deadlines.add(new Deadline(Deadline.Kind.FILE, last, window.citation())));
            });
    now.flatMap(LifeRules::notice)
        .ifPresent(
            notice ->
                deadlines.add(
                    new Deadline(
                        Deadline.Kind.NOTICE,
                        termEnd.minusDays(notice.amount()),
                        notice.citation())));
    life.certificate()
        .getReEvaluation()
        .filter(dossier -> pending)
        .flatMap(ReEvaluation::complete)
        .flatMap(complete -> now.flatMap(rules -> result(rules, complete)))
        .ifPresent(deadlines::add);
    term(life, book, now)
        .or(() -> now.map(LifeRules::citation))
        .ifPresent(
            citation -> deadlines.add(new Deadline(Deadline.Kind.TERM_END, termEnd, citation)));
    if (life.statusOn(day) == CertificateStatus.EXTENDED) {
      now.flatMap(LifeRules::extension)
          .ifPresent(
              limit ->
                  deadlines.add(
                      new Deadline(
                          Deadline.Kind.EXTENSION_END,
                          termEnd.plusDays(limit.amount()),
                          limit.citation())));
    }
    return deadlines;
  }

  private static Optional<Deadline> result(LifeRules rules, LocalDate complete) {
    return rules
        .processing()
        .map(
            limit ->
                new Deadline(
                    Deadline.Kind.RESULT, complete.plusDays(limit.amount()), limit.citation()));
  }
}
