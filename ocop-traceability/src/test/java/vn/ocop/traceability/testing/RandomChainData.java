package vn.ocop.traceability.testing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.util.List;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.masterdata.ImmutableProcessStep;
import vn.ocop.traceability.masterdata.ImmutableTradeItem;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.masterdata.LabelClaim.Kind;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.YieldBand;

/** The master data that random chains agree with. */
final class RandomChainData {

  private RandomChainData() {}

  /** Master data of several chains, still open to change. */
  static MasterDataDraft of(RandomChain... chains) {
    MasterDataDraft data = new MasterDataDraft();
    items().forEach(data::put);
    data.add(drying("tea-drying", RandomChain.TEA).yieldBand(YieldBand.of("0.18", "0.25")).build());
    data.add(
        drying("garden-tea-drying", RandomChain.GARDEN_TEA)
            .greatestLoss(new BigDecimal("0.82"))
            .build());
    RandomZones.borders().forEach(data::add);
    for (RandomChain chain : chains) {
      data.join(chain);
    }
    return data;
  }

  private static List<TradeItem> items() {
    return List.of(
        TradeItem.builder().id(TestEvents.itemClass(RandomChain.LEAF)).name("Chè búp tươi").build(),
        tea(RandomChain.TEA, "Chè khô")
            .addClaims(
                LabelClaim.whole(Kind.CERTIFIED, "VIETGAP"),
                province("60", ClaimModel.MASS_BALANCE))
            .build(),
        tea(RandomChain.PACKET, "Gói chè")
            .netContent(NetContent.of("250", ContentUnit.GRAM))
            .addClaims(
                new LabelClaim(
                    Kind.COMMUNE,
                    RandomZones.COMMUNE.value(),
                    new BigDecimal("50"),
                    ClaimModel.SEGREGATED))
            .build(),
        tea(RandomChain.GARDEN_TEA, "Chè một vườn")
            .addClaims(province("100", ClaimModel.IDENTITY_PRESERVED))
            .build());
  }

  private static LabelClaim province(String share, ClaimModel model) {
    return new LabelClaim(
        Kind.PROVINCE, RandomZones.PROVINCE.value(), new BigDecimal(share), model);
  }

  private static ImmutableTradeItem.Builder tea(int item, String name) {
    return TradeItem.builder()
        .id(TestEvents.itemClass(item))
        .name(name)
        .shelfLife(Period.ofMonths(24))
        .image(URI.create("https://example.org/che.jpg"))
        .addStandards("TCVN 7975:2008");
  }

  private static ImmutableProcessStep.Builder drying(String code, int tea) {
    return ProcessStep.builder()
        .code(code)
        .addInputs(TestEvents.itemClass(RandomChain.LEAF))
        .addOutputs(TestEvents.itemClass(tea));
  }

  static void addTo(MasterDataDraft data, RandomChain chain) {
    for (int number = 0; number < chain.zones(); number++) {
      data.put(RandomZones.zone(chain, number));
    }
    data.put(RandomZones.plainZone(chain));
    data.put(RandomZones.distantZone(chain));
    String maker = chain.partyOf(RandomChain.MAKER);
    String seller = chain.partyOf(RandomChain.SELLER);
    data.add(site(chain.factory(), "Xưởng chè", maker, Position.of("106.960000", "21.854000")));
    data.add(site(chain.shop(), "Cửa hàng", seller, Position.of("106.760000", "21.854000")));
    data.add(
        site(
            chain.distantShop(),
            "Cửa hàng phía Nam",
            seller,
            Position.of("106.700000", "10.780000")));
    for (int number : new int[] {RandomChain.GROWERS, RandomChain.MAKER, RandomChain.SELLER}) {
      data.put(party(chain, number));
    }
  }

  private static Party party(RandomChain chain, int number) {
    return Party.builder()
        .id(chain.partyOf(number))
        .name("Chủ thể " + number)
        .address("Lạng Sơn")
        .addCertifications(
            RandomZones.certification(
                "HACCP", "https://haccp.example.vn/" + chain.tag() + "/" + number, 2026))
        .build();
  }

  private static Site site(String id, String name, String operator, Position position) {
    return Site.builder()
        .id(id)
        .operator(operator)
        .name(name)
        .position(position)
        .address("Lạng Sơn")
        .build();
  }
}
