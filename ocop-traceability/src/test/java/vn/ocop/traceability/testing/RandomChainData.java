package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.place;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.ImmutableCertification;
import vn.ocop.traceability.masterdata.ImmutableTradeItem;
import vn.ocop.traceability.masterdata.ImmutableZone;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Treatment;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;

/** The master data that random chains agree with. */
final class RandomChainData {

  private RandomChainData() {}

  /** Master data of several chains. */
  static MasterData of(RandomChain... chains) {
    MasterDataBuilder data =
        MasterData.builder()
            .item(
                TradeItem.builder()
                    .id(TestEvents.itemClass(RandomChain.LEAF))
                    .name("Chè búp tươi")
                    .build())
            .item(
                tea(RandomChain.TEA, "Chè khô")
                    .addClaims(LabelClaim.whole(LabelClaim.Kind.CERTIFIED, "VIETGAP"))
                    .build())
            .item(tea(RandomChain.PACKET, "Gói chè").build())
            .process(
                ProcessStep.builder()
                    .code("tea-drying")
                    .addInputs(TestEvents.itemClass(RandomChain.LEAF))
                    .addOutputs(TestEvents.itemClass(RandomChain.TEA))
                    .yieldBand(YieldBand.of("0.18", "0.25"))
                    .build());
    for (RandomChain chain : chains) {
      addTo(data, chain);
    }
    return data.build();
  }

  private static ImmutableTradeItem.Builder tea(int item, String name) {
    return TradeItem.builder()
        .id(TestEvents.itemClass(item))
        .name(name)
        .shelfLife(Period.ofMonths(24))
        .image(URI.create("https://example.org/che.jpg"))
        .addStandards("TCVN 7975:2008");
  }

  private static void addTo(MasterDataBuilder data, RandomChain chain) {
    for (int number = 0; number < chain.zones(); number++) {
      data.zone(zone(chain, number));
    }
    data.zone(garden(chain.zoneCode(99), chain.plainZone(), "106.930000").build());
    data.site(site(chain.factory(), "Xưởng chè", chain.partyOf(50), "106.960000"));
    data.site(site(chain.shop(), "Cửa hàng", chain.partyOf(60), "106.760000"));
    for (int number : new int[] {1, 50, 60}) {
      data.party(
          Party.builder()
              .id(chain.partyOf(number))
              .name("Chủ thể " + number)
              .address("Lạng Sơn")
              .build());
    }
  }

  private static Zone zone(RandomChain chain, int number) {
    return garden(chain.zoneCode(number), chain.zone(number), "106.9" + (10000 + number))
        .holder(chain.partyOf(1))
        .addCertifications(
            certification(chain.certificate(number), 2026),
            certification(chain.oldCertificate(number), 2025))
        .addTreatments(new Treatment(RandomChain.SPRAYED, "tea", "abamectin", OptionalInt.of(10)))
        .build();
  }

  /** VietGAP for one year. */
  private static Certification certification(String uri, int year) {
    return ImmutableCertification.builder()
        .uri(uri)
        .certificate(
            new HeldCertificate(
                StandardVocabulary.standard().find("VIETGAP").orElseThrow(),
                uri,
                "VICAS",
                LocalDate.of(year, 1, 1),
                Optional.of(LocalDate.of(year, 12, 31))))
        .build();
  }

  private static ImmutableZone.Builder garden(String code, String place, String longitude) {
    return Zone.builder()
        .code(code)
        .addPlaces(place)
        .commune(CommuneCode.of("06463"))
        .province(ProvinceCode.of("20"))
        .hectares(new BigDecimal("2"))
        .shape(ZoneShape.point(Position.of(longitude, "21.850000")))
        .addPlantings(
            Planting.builder()
                .crop("tea")
                .addProducts(TestEvents.itemClass(RandomChain.LEAF))
                .declaredYield(new BigDecimal("8000"))
                .yieldStandard(new BigDecimal("10000"))
                .addSeasons(Season.of("03-01", "11-30"))
                .build());
  }

  private static Site site(String id, String name, String operator, String longitude) {
    return Site.builder()
        .id(id)
        .operator(operator)
        .name(name)
        .position(Position.of(longitude, "21.854000"))
        .address("Lạng Sơn")
        .build();
  }
}
