package vn.ocop.traceability.rule.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.ImmutableCertification;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.testing.TestEvents;

/** A tea garden with a VietGAP certificate of 2025, and a harvest that names it. */
final class Certificates {

  static final String GARDEN = TestEvents.place(1);
  static final String URI = "https://vietgap.example.vn/certificates/12";

  private Certificates() {}

  static ImmutableCertification.Builder vietgap() {
    return ImmutableCertification.builder()
        .uri(URI)
        .certificate(
            new HeldCertificate(
                StandardVocabulary.standard().find("VIETGAP").orElseThrow(),
                "VG-12",
                "VICAS",
                LocalDate.parse("2025-01-01"),
                Optional.of(LocalDate.parse("2025-12-31"))));
  }

  static MasterData garden(ImmutableCertification.Builder certification) {
    return MasterData.builder()
        .zone(
            Zone.builder()
                .code("LS-01")
                .addPlaces(GARDEN)
                .addCertifications(certification.build())
                .build())
        .build();
  }

  static Chain harvest(String day, String place, MasterData data) {
    EpcisEvent event =
        TestEvents.object(TestEvents.at(day + "T08:00"), Action.ADD, "commissioning", place)
            .addQuantities(TestEvents.kg(TestEvents.lot(1, "A"), "100"))
            .addCertificationInfo(URI)
            .build();
    return Chain.of(List.of(event), data);
  }
}
