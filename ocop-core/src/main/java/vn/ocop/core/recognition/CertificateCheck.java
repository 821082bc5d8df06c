package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.law.Period;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** What is wrong with the record of one certificate. */
public final class CertificateCheck {

  private static final Bilingual FILED = new Bilingual("nộp hồ sơ", "dossier filed");
  private static final Bilingual COMPLETE = new Bilingual("đủ hồ sơ", "dossier complete");
  private static final Bilingual RESULT = new Bilingual("kết quả", "result");
  private static final Bilingual REVOKED = new Bilingual("thu hồi", "revocation");
  private static final Bilingual CONCLUDED = new Bilingual("kết luận", "conclusion");
  private static final Bilingual WITHDRAWN = new Bilingual("trả lại", "giving back");

  private final Certificate certificate;
  private final LifeRuleBook book;
  private final List<Finding> findings = new ArrayList<>(0);

  private CertificateCheck(Certificate certificate, LifeRuleBook book) {
    this.certificate = certificate;
    this.book = book;
  }

  /**
   * Checks a record.
   *
   * @param certificate the certificate
   * @param book the rules
   * @return codes of {@link RecognitionFinding}, each at its field in the record of the product
   */
  public static List<Finding> check(Certificate certificate, LifeRuleBook book) {
    CertificateCheck check = new CertificateCheck(certificate, book);
    check.issue();
    check.term();
    check.reEvaluation();
    check.ending();
    return List.copyOf(check.findings);
  }

  private void issue() {
    LocalDate issued = certificate.getIssued();
    LocalDate first = book.programmeFirstDay();
    certificate
        .getDecided()
        .filter(decided -> decided.isBefore(first))
        .ifPresent(
            decided ->
                add(
                    RecognitionFinding.BEFORE_PROGRAMME,
                    "decided",
                    "day",
                    decided,
                    "first",
                    first));
    if (issued.isBefore(first)) {
      add(RecognitionFinding.BEFORE_PROGRAMME, "issued", "day", issued, "first", first);
    }
    certificate
        .getDecided()
        .filter(issued::isBefore)
        .ifPresent(
            decided ->
                add(
                    RecognitionFinding.ISSUED_BEFORE_DECIDED,
                    "issued",
                    "issued",
                    issued,
                    "decided",
                    decided));
    Star star = certificate.getStar();
    if (star.rank() < Star.THREE.rank()) {
      add(RecognitionFinding.STAR_WITHOUT_CERTIFICATE, "stars", "stars", star.rank());
    }
  }

  private void term() {
    LocalDate issued = certificate.getIssued();
    Optional<LifeRules> own = book.named(certificate.getDecision()).toOptional();
    if (own.isEmpty()) {
      if (certificate.getStatedLastDay().isEmpty()) {
        add(RecognitionFinding.NO_LIFE_RULES, "decision", "decision", certificate.getDecision());
      }
      return;
    }
    LifeRules rules = own.get();
    if (issued.isBefore(rules.from())) {
      add(
          RecognitionFinding.ISSUED_BEFORE_DECISION,
          "decision",
          "issued",
          issued,
          "decision",
          rules.number(),
          "from",
          rules.from());
    }
    LocalDate computed = rules.lastDayOf(issued);
    certificate
        .getStatedLastDay()
        .filter(stated -> !stated.equals(computed))
        .ifPresent(
            stated ->
                add(
                    RecognitionFinding.STATED_TERM_DIFFERS,
                    "statedLastDay",
                    "stated",
                    stated,
                    "computed",
                    computed));
  }

  private void reEvaluation() {
    if (certificate.getReEvaluation().isEmpty()) {
      return;
    }
    ReEvaluation dossier = certificate.getReEvaluation().get();
    afterIssue(FILED, dossier.filed(), "filed");
    dossier.complete().ifPresent(day -> inOrder(FILED, dossier.filed(), COMPLETE, day, "complete"));
    dossier.result().ifPresent(day -> inOrder(FILED, dossier.filed(), RESULT, day, "result"));
    if (dossier.complete().isPresent() && dossier.result().isPresent()) {
      LocalDate complete = dossier.complete().get();
      LocalDate result = dossier.result().get();
      inOrder(COMPLETE, complete, RESULT, result, "result");
      book.inForce(complete)
          .flatMap(rules -> rules.resultDue(complete))
          .filter(result::isAfter)
          .ifPresent(
              due -> add(RecognitionFinding.RESULT_LATE, "result", "result", result, "due", due));
    }
    window(dossier.filed());
  }

  private void window(LocalDate filed) {
    Optional<Period> window =
        book.lifeOf(certificate, ExtensionPolicy.standard())
            .flatMap(life -> life.windowAsOf(filed))
            .toOptional();
    if (window.isEmpty()) {
      return;
    }
    if (filed.isBefore(window.get().from())) {
      add(RecognitionFinding.FILED_EARLY, "filed", "filed", filed, "opens", window.get().from());
    }
    window
        .get()
        .lastDay()
        .filter(filed::isAfter)
        .ifPresent(
            closes ->
                add(RecognitionFinding.FILED_LATE, "filed", "filed", filed, "closes", closes));
  }

  private void ending() {
    certificate.getWithdrawn().ifPresent(day -> afterIssue(WITHDRAWN, day, "withdrawn"));
    if (certificate.getRevocation().isPresent()) {
      Revocation revocation = certificate.getRevocation().get();
      afterIssue(REVOKED, revocation.day(), "revoked");
      revocation
          .concluded()
          .ifPresent(
              concluded -> {
                inOrder(CONCLUDED, concluded, REVOKED, revocation.day(), "revoked");
                book.inForce(concluded)
                    .flatMap(rules -> rules.revocationDue(concluded))
                    .filter(revocation.day()::isAfter)
                    .ifPresent(
                        due ->
                            add(
                                RecognitionFinding.REVOCATION_LATE,
                                "revoked",
                                "day",
                                revocation.day(),
                                "due",
                                due));
              });
      certificate
          .getWithdrawn()
          .ifPresent(
              withdrawn ->
                  add(
                      RecognitionFinding.ENDED_TWICE,
                      "withdrawn",
                      "revoked",
                      revocation.day(),
                      "withdrawn",
                      withdrawn));
    }
    if (certificate.getExtensionRecorded().isPresent()) {
      book.lifeOf(certificate, ExtensionPolicy.RECORDED_ONLY)
          .toOptional()
          .filter(life -> !life.isExtensible())
          .ifPresent(
              life ->
                  add(
                      RecognitionFinding.EXTENSION_WITHOUT_RULE,
                      "extensionRecorded",
                      "termEnd",
                      life.termEnd()));
    }
  }

  private void afterIssue(Bilingual event, LocalDate day, String field) {
    if (day.isBefore(certificate.getIssued())) {
      add(
          RecognitionFinding.EVENT_BEFORE_ISSUE,
          field,
          "event",
          event,
          "day",
          day,
          "issued",
          certificate.getIssued());
    }
  }

  private void inOrder(
      Bilingual earlier, LocalDate earlierDay, Bilingual later, LocalDate laterDay, String field) {
    if (laterDay.isBefore(earlierDay)) {
      add(
          RecognitionFinding.DAYS_OUT_OF_ORDER,
          field,
          "later",
          later,
          "laterDay",
          laterDay,
          "earlier",
          earlier,
          "earlierDay",
          earlierDay);
    }
  }

  private void add(RecognitionFinding code, String field, Object... namesAndValues) {
    Finding finding =
        Finding.of(
            code,
            Where.of(Where.Kind.RECORD, certificate.getProduct()).then(Where.Kind.FIELD, field));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      finding = finding.with(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    findings.add(finding);
  }
}
