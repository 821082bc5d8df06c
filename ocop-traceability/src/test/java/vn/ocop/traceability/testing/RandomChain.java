package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.party;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.masterdata.ZoneShape;

/**
 * A random tea chain in which everything is as it should be: leaf from zones, sent to a factory,
 * dried, two lots of tea mixed, packed in boxes, sent to a shop.
 *
 * <p>Two chains of different tags share nothing but the classes of product.
 */
public final class RandomChain {

  /** The item of fresh leaf. */
  public static final int LEAF = 1;

  /** The item of dried tea. */
  public static final int TEA = 2;

  private static final OffsetDateTime START = TestEvents.at("2026-04-01T06:00");

  private final int tag;
  private final int zones;
  private final Random random;
  private final List<EpcisEvent> events = new ArrayList<>();
  private int minutes;

  private RandomChain(long seed, int tag) {
    this.tag = tag;
    this.random = new Random(seed);
    this.zones = 1 + random.nextInt(3);
    List<QuantityElement> teas = new ArrayList<>();
    for (int batch = 0; batch < 2; batch++) {
      teas.add(batch(batch));
    }
    sell(mix(teas));
  }

  /** The chain of a seed; the tag, 0 to 99, tells chains apart. */
  public static RandomChain of(long seed, int tag) {
    return new RandomChain(seed, tag);
  }

  /** The events in the order of time. */
  public List<EpcisEvent> events() {
    return List.copyOf(events);
  }

  /** The place of a zone. */
  public String zone(int number) {
    return place(100 * tag + 10 + number);
  }

  /** The place of the factory. */
  public String factory() {
    return place(100 * tag + 50);
  }

  /** The place of the shop. */
  public String shop() {
    return place(100 * tag + 60);
  }

  /** A lot of leaf. */
  public String leaf(int batch, int zone) {
    return lot(LEAF, "L" + tag + "-" + batch + "-" + zone);
  }

  /** A lot of dried tea. */
  public String tea(int batch) {
    return lot(TEA, "T" + tag + "-" + batch);
  }

  /** The lot of mixed tea. */
  public String mixed() {
    return lot(TEA, "M" + tag);
  }

  /** The code of a zone. */
  public String zoneCode(int number) {
    return "VN-LSOR-" + String.format("%02d%02d", tag, number);
  }

  /** Master data of several chains. */
  public static MasterData masterData(RandomChain... chains) {
    MasterDataBuilder data =
        MasterData.builder()
            .item(TradeItem.builder().id(TestEvents.itemClass(LEAF)).name("Chè búp tươi").build())
            .item(
                TradeItem.builder()
                    .id(TestEvents.itemClass(TEA))
                    .name("Chè khô")
                    .shelfLife(Period.ofMonths(24))
                    .image(URI.create("https://example.org/che.jpg"))
                    .addStandards("TCVN 7975:2008")
                    .build())
            .process(
                ProcessStep.builder()
                    .code("tea-drying")
                    .addInputs(TestEvents.itemClass(LEAF))
                    .addOutputs(TestEvents.itemClass(TEA))
                    .yieldBand(YieldBand.of("0.18", "0.25"))
                    .build());
    for (RandomChain chain : chains) {
      chain.addTo(data);
    }
    return data.build();
  }

  private void addTo(MasterDataBuilder data) {
    for (int number = 0; number < zones; number++) {
      data.zone(
          Zone.builder()
              .code(zoneCode(number))
              .addPlaces(zone(number))
              .holder(party(100 * tag + 1))
              .commune(CommuneCode.of("06463"))
              .province(ProvinceCode.of("20"))
              .hectares(new BigDecimal("2"))
              .shape(ZoneShape.point(Position.of("106.9" + (10000 + number), "21.850000")))
              .addPlantings(
                  Planting.builder()
                      .crop("tea")
                      .addProducts(TestEvents.itemClass(LEAF))
                      .declaredYield(new BigDecimal("8000"))
                      .yieldStandard(new BigDecimal("10000"))
                      .addSeasons(Season.of("03-01", "11-30"))
                      .build())
              .build());
    }
    data.site(
        Site.builder()
            .id(factory())
            .operator(party(100 * tag + 50))
            .name("Xưởng chè")
            .position(Position.of("106.960000", "21.855000"))
            .address("Lạng Sơn")
            .build());
    data.site(
        Site.builder()
            .id(shop())
            .operator(party(100 * tag + 60))
            .name("Cửa hàng")
            .position(Position.of("106.760000", "21.853000"))
            .address("Lạng Sơn")
            .build());
    for (int number : new int[] {1, 50, 60}) {
      data.party(
          Party.builder()
              .id(party(100 * tag + number))
              .name("Chủ thể " + number)
              .address("Lạng Sơn")
              .build());
    }
  }

  private OffsetDateTime later() {
    minutes += 60 + random.nextInt(600);
    return START.plusMinutes(minutes);
  }

  /** Leaf of every zone becomes one lot of tea. */
  private QuantityElement batch(int batch) {
    List<QuantityElement> leaves = new ArrayList<>();
    BigDecimal mass = BigDecimal.ZERO;
    for (int zone = 0; zone < zones; zone++) {
      BigDecimal kilograms = BigDecimal.valueOf(1000 + random.nextInt(9000), 1);
      QuantityElement leaf = kg(leaf(batch, zone), kilograms.toString());
      harvest(zone, leaf);
      leaves.add(leaf);
      mass = mass.add(kilograms);
    }
    BigDecimal yield = BigDecimal.valueOf(190 + random.nextInt(50), 3);
    BigDecimal tea = mass.multiply(yield).setScale(2, RoundingMode.HALF_UP);
    QuantityElement output = kg(tea(batch), tea.toString());
    OffsetDateTime time = later();
    events.add(
        TestEvents.transformation(time, "creating_class_instance", factory())
            .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "active"))
            .addAllInputQuantities(leaves)
            .addOutputQuantities(output)
            .instanceOrLotMasterData(
                lotData(
                    "productionDate",
                    time.toLocalDate().toString(),
                    "itemExpirationDate",
                    time.toLocalDate().plusDays(700).toString()))
            .build());
    return output;
  }

  private void harvest(int zone, QuantityElement leaf) {
    events.add(
        TestEvents.object(later(), Action.ADD, "commissioning", zone(zone))
            .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "active"))
            .addQuantities(leaf)
            .build());
    send(zone(zone), factory(), 1, 50, leaf, null);
  }

  private void send(
      String from,
      String to,
      int fromParty,
      int toParty,
      QuantityElement lot,
      @Nullable String unit) {
    var shipping = TestEvents.shipping(later(), from, to);
    shipping.disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "in_transit"));
    var receiving = TestEvents.receiving(later(), from, to);
    receiving.disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "in_progress"));
    for (String type : List.of("possessing_party", "owning_party")) {
      var source = SourceOrDestination.of(type, party(100 * tag + fromParty));
      var destination = SourceOrDestination.of(type, party(100 * tag + toParty));
      shipping.addSources(source).addDestinations(destination);
      receiving.addSources(source).addDestinations(destination);
    }
    if (unit == null) {
      shipping.addQuantities(lot);
      receiving.addQuantities(lot);
    } else {
      shipping.addEpcs(new Identifier(unit));
      receiving.addEpcs(new Identifier(unit));
    }
    events.add(shipping.build());
    events.add(receiving.build());
  }

  private BigDecimal mix(List<QuantityElement> teas) {
    BigDecimal mass =
        teas.stream()
            .map(tea -> tea.quantity().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    OffsetDateTime time = later();
    events.add(
        TestEvents.transformation(time, "https://trace.example.org/steps/commingling", factory())
            .addAllInputQuantities(teas)
            .addOutputQuantities(kg(mixed(), mass.toString()))
            .instanceOrLotMasterData(
                lotData("itemExpirationDate", time.toLocalDate().plusDays(600).toString()))
            .build());
    return mass;
  }

  /** Packs the mixed tea in two boxes and sends them to the shop. */
  private void sell(BigDecimal mass) {
    BigDecimal half = mass.divide(BigDecimal.valueOf(2), 3, RoundingMode.DOWN);
    for (int box = 0; box < 2; box++) {
      String unit = unit(100 * tag + box);
      BigDecimal part = box == 0 ? half : mass.subtract(half);
      events.add(
          TestEvents.object(later(), Action.ADD, "commissioning", factory())
              .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "active"))
              .addEpcs(new Identifier(unit))
              .build());
      events.add(
          TestEvents.pack(later(), factory(), unit, List.of(kg(mixed(), part.toPlainString()))));
      send(factory(), shop(), 50, 60, kg(mixed(), part.toPlainString()), unit);
    }
  }
}
