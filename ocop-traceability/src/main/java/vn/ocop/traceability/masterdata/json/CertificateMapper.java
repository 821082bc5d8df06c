package vn.ocop.traceability.masterdata.json;

import java.time.LocalDate;
import java.util.Optional;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.Standard;
import vn.ocop.core.product.StandardOwner;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.ImmutableCertification;

/** Builds certificates. */
final class CertificateMapper {

  private final StandardVocabulary standards;

  CertificateMapper(StandardVocabulary standards) {
    this.standards = standards;
  }

  Certification certification(RecordFields fields) {
    Standard standard =
        fields.requiredParsed(
            "standard", "the code of a known standard", code -> standards.find(code).orElseThrow());
    HeldCertificate certificate =
        new HeldCertificate(
            standard,
            fields.required("number"),
            fields.required("issuer"),
            fields.requiredParsed("issued", ZoneMapper.DAY, LocalDate::parse),
            fields.parsed("expires", ZoneMapper.DAY, LocalDate::parse));
    ImmutableCertification.Builder builder =
        Certification.builder()
            .certificate(certificate)
            .uri(fields.text("uri"))
            .products(fields.texts("products"))
            .businessSteps(fields.texts("businessSteps"))
            .revoked(fields.parsed("revoked", ZoneMapper.DAY, LocalDate::parse));
    Optional<StandardOwner> scope =
        fields.parsed("scope", "NATIONAL or INTERNATIONAL", StandardOwner::valueOf);
    scope.ifPresent(builder::scope);
    return builder.build();
  }
}
