package vn.ocop.benchmarks.traceability;

import java.math.BigDecimal;
import java.time.Period;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.masterdata.Zone;

/**
 * What is known beside the events of {@link MadeChain}: zones, sites, parties, items, a process.
 */
final class MadeMasterData {

  static final int ZONES = 100;

  private static final String LEAF = "urn:epc:idpat:sgtin:8935009.000001.*";
  private static final String TEA = "urn:epc:idpat:sgtin:8935009.000002.*";
  private static final String GROWER = "urn:epc:id:pgln:8935009.00030";

  private MadeMasterData() {}

  static MasterData all() {
    MasterDataBuilder data = MasterData.builder();
    data.item(TradeItem.builder().id(LEAF).name("Chè búp tươi").build());
    data.item(TradeItem.builder().id(TEA).name("Chè khô").shelfLife(Period.ofDays(730)).build());
    data.process(
        ProcessStep.builder()
            .code("tea-drying")
            .addInputs(LEAF, TEA)
            .addOutputs(TEA)
            .yieldBand(YieldBand.of("0.18", "0.25"))
            .build());
    for (int number = 0; number < ZONES; number++) {
      data.zone(zone(number));
    }
    data.site(site(MadeChain.FACTORY, MadeChain.MAKER, "Xưởng chè"));
    data.site(site(MadeChain.SHOP, MadeChain.SELLER, "Cửa hàng"));
    data.party(party(GROWER, "Hợp tác xã"));
    data.party(party(MadeChain.MAKER, "Công ty chè"));
    data.party(party(MadeChain.SELLER, "Cửa hàng"));
    return data.build();
  }

  private static Zone zone(int number) {
    return Zone.builder()
        .code(String.format("VN-LSOR-%04d", number))
        .addPlaces(MadeChain.zone(number))
        .holder(GROWER)
        .hectares(new BigDecimal("40"))
        .addPlantings(
            Planting.builder()
                .crop("tea")
                .addProducts(LEAF)
                .declaredYield(new BigDecimal("8000"))
                .yieldStandard(new BigDecimal("10000"))
                .addSeasons(Season.of("01-01", "12-31"))
                .build())
        .build();
  }

  private static Site site(String id, String operator, String name) {
    return Site.builder().id(id).operator(operator).name(name).address("Lạng Sơn").build();
  }

  private static Party party(String id, String name) {
    return Party.builder().id(id).name(name).address("Lạng Sơn").build();
  }
}
