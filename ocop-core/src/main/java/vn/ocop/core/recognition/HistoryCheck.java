package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** What is wrong with the succession of a product's certificates. */
public final class HistoryCheck {

  private HistoryCheck() {}

  /**
   * Checks a product's certificates, each and in their succession.
   *
   * @param life the product's life
   * @param book the rules
   * @return codes of {@link RecognitionFinding}, at the record of the product
   */
  public static List<Finding> check(ProductLife life, LifeRuleBook book) {
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 0; i < life.lives().size(); i++) {
      Certificate certificate = life.lives().get(i).certificate();
      findings.addAll(CertificateCheck.check(certificate, book));
      if (i == 0) {
        first(certificate, findings);
      } else {
        next(life.lives().get(i - 1), certificate, findings);
      }
    }
    return List.copyOf(findings);
  }

  private static void first(Certificate certificate, List<Finding> findings) {
    if (certificate.getKind() != DossierKind.FIRST) {
      findings.add(
          at(RecognitionFinding.NO_EARLIER_CERTIFICATE, certificate, "kind")
              .with("issued", certificate.getIssued())
              .with("kind", label(certificate.getKind())));
    }
  }

  private static void next(
      CertificateLife before, Certificate certificate, List<Finding> findings) {
    LocalDate issued = certificate.getIssued();
    boolean sameDay = issued.equals(before.certificate().getIssued());
    boolean validUntilNow =
        before.statusOn(issued.minusDays(1)).isValid() && !before.naturalEnd().isBefore(issued);
    if (certificate.getKind() == DossierKind.FIRST && (validUntilNow || sameDay)) {
      findings.add(
          at(RecognitionFinding.OVERLAPPING_RECOGNITION, certificate, "issued")
              .with("issued", issued)
              .with("earlier", before.certificate().getIssued())
              .with("until", before.naturalEnd()));
    }
    before
        .certificate()
        .getRevocation()
        .filter(revocation -> !revocation.day().isAfter(issued))
        .filter(revocation -> certificate.getKind() != DossierKind.FIRST)
        .ifPresent(
            revocation ->
                findings.add(
                    at(RecognitionFinding.REVOKED_RE_EVALUATED, certificate, "kind")
                        .with("issued", issued)
                        .with("kind", label(certificate.getKind()))
                        .with("revoked", revocation.day())));
    int stars = certificate.getStar().rank();
    int starsBefore = before.certificate().getStar().rank();
    if (certificate.getKind() == DossierKind.UPGRADE && stars <= starsBefore) {
      findings.add(
          at(RecognitionFinding.UPGRADE_WITHOUT_RISE, certificate, "stars")
              .with("issued", issued)
              .with("stars", stars)
              .with("before", starsBefore));
    }
  }

  private static Bilingual label(DossierKind kind) {
    return switch (kind) {
      case FIRST -> new Bilingual("lần đầu", "first evaluation");
      case UPGRADE -> new Bilingual("nâng hạng", "upgrade");
      case RE_EVALUATION -> new Bilingual("đánh giá lại", "re-evaluation");
    };
  }

  private static Finding at(RecognitionFinding code, Certificate certificate, String field) {
    return Finding.of(
        code, Where.of(Where.Kind.RECORD, certificate.getProduct()).then(Where.Kind.FIELD, field));
  }
}
