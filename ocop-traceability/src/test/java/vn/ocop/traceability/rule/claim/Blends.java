package vn.ocop.traceability.rule.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.testing.TestEvents;

/** Tea leaves of a certified garden, of another certified one and of one that is not, blended. */
final class Blends {

  static final String GOOD = TestEvents.lot(1, "GOOD");
  static final String GOOD_TOO = TestEvents.lot(1, "GOOD2");
  static final String PLAIN = TestEvents.lot(1, "PLAIN");
  static final String NOWHERE = TestEvents.lot(1, "NOWHERE");
  private static final String MILL = TestEvents.place(9);

  private Blends() {}

  static QuantityElement kg(String lot, String kilograms) {
    return TestEvents.kg(lot, kilograms);
  }

  static String tea(int batch) {
    return TestEvents.lot(2, "T" + batch);
  }

  static Chain chain(String share, ClaimModel model, EpcisEvent... blends) {
    MasterData data =
        MasterData.builder()
            .zone(zone("LS-01", 1, true))
            .zone(zone("LS-02", 2, false))
            .zone(zone("LS-03", 3, true))
            .item(
                TradeItem.builder()
                    .id(TestEvents.itemClass(2))
                    .addClaims(
                        new LabelClaim(
                            LabelClaim.Kind.CERTIFIED, "VIETGAP", new BigDecimal(share), model))
                    .build())
            .build();
    List<EpcisEvent> events = new ArrayList<>(List.of(blends));
    events.add(harvest(1, GOOD));
    events.add(harvest(2, PLAIN));
    events.add(harvest(3, GOOD_TOO));
    return Chain.of(events, data);
  }

  private static EpcisEvent harvest(int place, String lot) {
    return TestEvents.commission(
        TestEvents.at("2026-04-01T08:00"), TestEvents.place(place), kg(lot, "1000"));
  }

  private static Zone zone(String code, int place, boolean certified) {
    var zone = Zone.builder().code(code).addPlaces(TestEvents.place(place));
    if (certified) {
      zone.addCertifications(
          Certification.of(
              new HeldCertificate(
                  StandardVocabulary.standard().find("VIETGAP").orElseThrow(),
                  "VG-" + code,
                  "VICAS",
                  LocalDate.parse("2026-01-01"),
                  Optional.of(LocalDate.parse("2026-12-31")))));
    }
    return zone.build();
  }

  /** A batch of tea of a tenth of its leaves. */
  static EpcisEvent blend(String day, int batch, String kilograms, QuantityElement... leaves) {
    return TestEvents.transform(
        TestEvents.at(day + "T08:00"),
        "commissioning",
        MILL,
        List.of(leaves),
        List.of(kg(tea(batch), kilograms)));
  }
}
