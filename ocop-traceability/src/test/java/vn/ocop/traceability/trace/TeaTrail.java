package vn.ocop.traceability.trace;

import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.party;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.receiving;
import static vn.ocop.traceability.testing.TestEvents.shipping;
import static vn.ocop.traceability.testing.TestEvents.transform;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.law.Period;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.Standard;
import vn.ocop.core.product.StandardCategory;
import vn.ocop.core.product.StandardOwner;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.LinkageContract;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.OutsideSupply;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;

/**
 * A small tea chain: 60 kg of leaf from zone A, 30 kg from zone B in another commune and 10 kg
 * bought in become 20 kg of tea; half of it goes, in a carton, to a shop.
 */
final class TeaTrail {

  static final String LEAF_A = lot(1, "A");
  static final String LEAF_B = lot(1, "B");
  static final String BOUGHT = lot(1, "X");
  static final String TEA = lot(2, "T");
  static final String CARTON = unit(1);
  static final String SHOP = party(9);
  static final String MAKER = party(2);

  private TeaTrail() {}

  static List<EpcisEvent> events() {
    return List.of(
        commission(at("2026-04-01T08:00"), place(1), kg(LEAF_A, "60")),
        commission(at("2026-04-01T09:00"), place(3), kg(LEAF_B, "30")),
        transform(
            at("2026-04-01T14:00"),
            "creating_class_instance",
            place(2),
            List.of(kg(LEAF_A, "60"), kg(LEAF_B, "30"), kg(BOUGHT, "10")),
            List.of(kg(TEA, "20"))),
        pack(at("2026-04-02T08:00"), place(2), CARTON, List.of(kg(TEA, "10"))),
        shipping(at("2026-04-03T08:00"), place(2), place(9))
            .addEpcs(new Identifier(CARTON))
            .addDestinations(SourceOrDestination.of("owning_party", SHOP))
            .build(),
        receiving(at("2026-04-03T18:00"), place(2), place(9))
            .addEpcs(new Identifier(CARTON))
            .addDestinations(SourceOrDestination.of("owning_party", SHOP))
            .build());
  }

  static MasterData masterData() {
    return MasterData.builder()
        .zone(
            Zone.builder()
                .code("VN-LS-01")
                .addPlaces(place(1))
                .commune(CommuneCode.of("06478"))
                .province(ProvinceCode.of("20"))
                .addCertifications(certificate("VIETGAP", StandardOwner.NATIONAL, 2027))
                .addContracts(
                    new LinkageContract(
                        "HĐ 1",
                        MAKER,
                        Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                .build())
        .zone(
            Zone.builder()
                .code("VN-LS-02")
                .addPlaces(place(3))
                .province(ProvinceCode.of("20"))
                .addCertifications(
                    certificate("GLOBALGAP", StandardOwner.INTERNATIONAL, 2026),
                    certificate("OLD", StandardOwner.NATIONAL, 2025))
                .build())
        .outsideSupply(new OutsideSupply(BOUGHT, "chợ Đồng Đăng"))
        .party(Party.builder().id(SHOP).name("Cửa hàng").endCustomer(true).build())
        .item(
            TradeItem.builder()
                .id("https://id.gs1.org/01/08935001000020")
                .electronicTraceCode(true)
                .build())
        .build();
  }

  private static Certification certificate(String code, StandardOwner owner, int lastYear) {
    Standard standard =
        new Standard(code, StandardCategory.PRODUCTION, owner, new Bilingual(code, code));
    return Certification.of(
        new HeldCertificate(
            standard,
            code + "-1",
            "issuer",
            LocalDate.of(lastYear - 2, 1, 1),
            Optional.of(LocalDate.of(lastYear, 12, 31))));
  }

  static Chain chain() {
    return Chain.of(events(), masterData());
  }

  static TraceableObject find(Chain chain, String id) {
    return chain.find(id).orElseThrow();
  }
}
