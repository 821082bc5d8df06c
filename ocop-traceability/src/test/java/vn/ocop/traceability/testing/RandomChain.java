package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.party;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.masterdata.MasterData;

/**
 * A random tea chain in which everything is as it should be: leaf from zones, sent to a factory,
 * dried, two lots of tea mixed; some of it packed in packets, these in a carton, that on a pallet,
 * the rest in boxes; all sent to a shop, which unpacks pallet and carton and sells a packet.
 *
 * <p>Two chains of different tags share nothing but the classes of product.
 */
public final class RandomChain {

  /** The item of fresh leaf. */
  public static final int LEAF = 1;

  /** The item of dried tea. */
  public static final int TEA = 2;

  /** The item of a packet of tea. */
  public static final int PACKET = 3;

  /** When every zone was sprayed; ten days must pass before harvest. */
  public static final LocalDate SPRAYED = LocalDate.of(2026, 3, 20);

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
    BigDecimal mass = mix(teas);
    fillPackets();
    sell(mass.subtract(BigDecimal.ONE));
    sellPackets();
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

  /** A packet of tea: 0 to 2; the first is sold in the end. */
  public String packet(int number) {
    return TestEvents.piece(PACKET, 10 * tag + number);
  }

  /** The carton that the packets travel in. */
  public String carton() {
    return unit(100 * tag + 10);
  }

  /** The pallet that the carton travels on. */
  public String pallet() {
    return unit(100 * tag + 11);
  }

  /** The place of a garden without certificate, from which nothing comes. */
  public String plainZone() {
    return place(100 * tag + 19);
  }

  /** The certificate of a zone, of this year. */
  public String certificate(int zone) {
    return "https://vietgap.example.vn/" + zoneCode(zone) + "/2026";
  }

  /** The certificate that a zone had last year. */
  public String oldCertificate(int zone) {
    return "https://vietgap.example.vn/" + zoneCode(zone) + "/2025";
  }

  int zones() {
    return zones;
  }

  /** A party of this chain: 1 for the growers, 50 for the factory, 60 for the shop. */
  String partyOf(int number) {
    return party(100 * tag + number);
  }

  /** Master data of several chains. */
  public static MasterData masterData(RandomChain... chains) {
    return RandomChainData.of(chains);
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
            .addCertificationInfo(certificate(zone))
            .addQuantities(leaf)
            .build());
    send(zone(zone), factory(), 1, 50, List.of(leaf), null);
  }

  private void send(
      String from,
      String to,
      int fromParty,
      int toParty,
      List<QuantityElement> lots,
      @Nullable String unit) {
    var shipping = TestEvents.shipping(later(), from, to);
    shipping.disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "in_transit"));
    var receiving = TestEvents.receiving(later(), from, to);
    receiving.disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "in_progress"));
    for (String type : List.of("possessing_party", "owning_party")) {
      var source = SourceOrDestination.of(type, partyOf(fromParty));
      var destination = SourceOrDestination.of(type, partyOf(toParty));
      shipping.addSources(source).addDestinations(destination);
      receiving.addSources(source).addDestinations(destination);
    }
    if (unit == null) {
      shipping.addAllQuantities(lots);
      receiving.addAllQuantities(lots);
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
      begin(unit);
      events.add(
          TestEvents.pack(later(), factory(), unit, List.of(kg(mixed(), part.toPlainString()))));
      send(factory(), shop(), 50, 60, List.of(), unit);
    }
  }

  /** A kilogram of the mixed tea goes into three packets. */
  private void fillPackets() {
    OffsetDateTime time = later();
    events.add(
        TestEvents.transformation(time, "packing", factory())
            .addInputQuantities(kg(mixed(), "1"))
            .addAllOutputEpcs(packets())
            .instanceOrLotMasterData(
                lotData("itemExpirationDate", time.toLocalDate().plusDays(500).toString()))
            .build());
  }

  private List<Identifier> packets() {
    return IntStream.range(0, 3).mapToObj(number -> new Identifier(packet(number))).toList();
  }

  /** The packets go to the shop in a carton on a pallet, and one of them to its user. */
  private void sellPackets() {
    begin(carton());
    put(Action.ADD, "packing", factory(), carton(), packets());
    begin(pallet());
    put(Action.ADD, "packing", factory(), pallet(), List.of(new Identifier(carton())));
    send(factory(), shop(), 50, 60, List.of(), pallet());
    put(Action.DELETE, "unpacking", shop(), pallet(), List.of(new Identifier(carton())));
    put(Action.DELETE, "unpacking", shop(), carton(), packets());
    events.add(
        TestEvents.object(later(), Action.OBSERVE, "retail_selling", shop())
            .addEpcs(new Identifier(packet(0)))
            .build());
  }

  private void begin(String unit) {
    events.add(
        TestEvents.object(later(), Action.ADD, "commissioning", factory())
            .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "active"))
            .addEpcs(new Identifier(unit))
            .build());
  }

  private void put(Action action, String step, String where, String unit, List<Identifier> things) {
    events.add(
        TestEvents.aggregation(later(), action, step, where, unit).addAllChildEpcs(things).build());
  }
}
