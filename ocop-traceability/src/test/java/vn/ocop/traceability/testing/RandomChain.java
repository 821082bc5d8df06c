package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.party;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;

/**
 * A random tea chain in which everything is as it should be: leaf from zones, sent to a factory,
 * dried, two lots of tea mixed and inspected; some of it packed in packets, these in a carton, that
 * on a pallet, the rest in boxes; one lot of the tea of a single garden beside it. All is sent to
 * shops, near and far; the near one unpacks pallet and carton and sells a packet.
 *
 * <p>Here are its names; {@link TeaMaking} and {@link TeaSelling} tell what happens, {@link
 * RandomChainData} who and what takes part. Two chains of different tags share nothing but the
 * classes of product and the borders of the country and its provinces.
 */
public final class RandomChain {

  /** The item of fresh leaf. */
  public static final int LEAF = 1;

  /** The item of dried tea, which claims to be certified and, by mass balance, of the province. */
  public static final int TEA = 2;

  /** The item of a packet of tea, which claims to be half of one commune. */
  public static final int PACKET = 3;

  /** The item of tea of a single garden, which claims a preserved identity. */
  public static final int GARDEN_TEA = 4;

  /** The party that grows leaf. */
  public static final int GROWERS = 1;

  /** The party that makes tea. */
  public static final int MAKER = 50;

  /** The party that sells it. */
  public static final int SELLER = 60;

  /** When every zone was sprayed; ten days must pass before harvest. */
  public static final LocalDate SPRAYED = LocalDate.of(2026, 3, 20);

  private final int tag;
  private final int zones;
  private final List<EpcisEvent> events = new ArrayList<>();

  private RandomChain(int tag, int zones) {
    this.tag = tag;
    this.zones = zones;
  }

  /** The chain of a seed; the tag, 0 to 99, tells chains apart. */
  public static RandomChain of(long seed, int tag) {
    Random random = new Random(seed);
    RandomChain chain = new RandomChain(tag, 1 + random.nextInt(3));
    ChainDiary diary = new ChainDiary(random);
    TeaMaking making = new TeaMaking(chain, diary, random);
    new TeaSelling(chain, diary).sell(making.mixedTea(), making.gardenTea());
    chain.events.addAll(diary.events());
    return chain;
  }

  /** Master data of several chains. */
  public static MasterData masterData(RandomChain... chains) {
    return RandomChainData.of(chains).build();
  }

  /** The events in the order of time. */
  public List<EpcisEvent> events() {
    return List.copyOf(events);
  }

  /** How many zones leaf comes from: 1 to 3. */
  public int zones() {
    return zones;
  }

  /** The place of a zone. */
  public String zone(int number) {
    return place(100 * tag + 10 + number);
  }

  /** The place of a certified garden in another province, from which nothing comes. */
  public String distantZone() {
    return place(100 * tag + 18);
  }

  /** The place of a garden without certificate, from which nothing comes. */
  public String plainZone() {
    return place(100 * tag + 19);
  }

  /** The place of the factory. */
  public String factory() {
    return place(100 * tag + 50);
  }

  /** The place of the shop in the province. */
  public String shop() {
    return place(100 * tag + 60);
  }

  /** The place of the shop at the other end of the country, of the same seller. */
  public String distantShop() {
    return place(100 * tag + 61);
  }

  /** A party of this chain. */
  public String partyOf(int number) {
    return party(100 * tag + number);
  }

  /** A lot of leaf for a batch of tea, or for the tea of a single garden. */
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

  /** The lot of tea of the first zone alone. */
  public String gardenTea() {
    return lot(GARDEN_TEA, "G" + tag);
  }

  /** A packet of tea: 0 to 3; the first is sold in the end. */
  public String packet(int number) {
    return TestEvents.piece(PACKET, 10 * tag + number);
  }

  /** A box of tea: 0 goes to the shop, 1 to the distant one, 2 holds the tea of a single garden. */
  public String box(int number) {
    return unit(100 * tag + number);
  }

  /** The carton that the packets travel in. */
  public String carton() {
    return unit(100 * tag + 10);
  }

  /** The pallet that the carton travels on. */
  public String pallet() {
    return unit(100 * tag + 11);
  }

  /** The code of a zone. */
  public String zoneCode(int number) {
    return "VN-LSOR-" + String.format("%02d%02d", tag, number);
  }

  /** The code of the garden without certificate. */
  public String plainZoneCode() {
    return zoneCode(99);
  }

  /** The code of the garden in another province. */
  public String distantZoneCode() {
    return zoneCode(98);
  }

  /** The certificate of a zone, of this year. */
  public String certificate(int zone) {
    return "https://vietgap.example.vn/" + zoneCode(zone) + "/2026";
  }

  /** The certificate that a zone had last year. */
  public String oldCertificate(int zone) {
    return "https://vietgap.example.vn/" + zoneCode(zone) + "/2025";
  }

  int tag() {
    return tag;
  }
}
