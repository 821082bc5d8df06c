package vn.ocop.traceability.rule.certificate;

import java.time.LocalDate;
import vn.ocop.traceability.masterdata.Certification;

/** Says the term of a certificate. */
final class Terms {

  private Terms() {}

  /** For example {@code 2025-01-01 – 2026-12-31}; the last day is cut where it was taken back. */
  static String of(Certification certification) {
    LocalDate issued = certification.getCertificate().issued();
    String last =
        certification
            .getRevoked()
            .map(revoked -> revoked.minusDays(1))
            .or(() -> certification.getCertificate().expires())
            .map(LocalDate::toString)
            .orElse("…");
    return issued + " – " + last;
  }
}
