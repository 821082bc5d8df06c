package vn.ocop.traceability.trace;

import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.testing.TestEvents;

/**
 * Packets of one kilogram and cartons for ten of them, each class with its net content, and the tea
 * that they are filled with.
 */
final class PackedGoods {

  static final String TEA = lot(2, "T");
  static final String SHOP = TestEvents.party(9);
  private static final int PACKET = 3;
  private static final int CARTON = 4;
  private static final OffsetDateTime START = at("2026-04-01T08:00");

  private PackedGoods() {}

  static String packet(int serial) {
    return TestEvents.piece(PACKET, serial);
  }

  static String carton(int serial) {
    return TestEvents.piece(CARTON, serial);
  }

  static MasterData masterData() {
    return MasterData.builder()
        .item(item(PACKET, "1"))
        .item(item(CARTON, "10"))
        .party(Party.builder().id(SHOP).endCustomer(true).build())
        .build();
  }

  private static TradeItem item(int number, String kilograms) {
    return TradeItem.builder()
        .id(TestEvents.itemClass(number))
        .netContent(NetContent.of(kilograms, ContentUnit.KILOGRAM))
        .build();
  }

  static OffsetDateTime hour(int hours) {
    return START.plusHours(hours);
  }

  /** A hundred kilograms of tea. */
  static EpcisEvent tea() {
    return TestEvents.commission(hour(0), place(1), kg(TEA, "100"));
  }

  /** Things are filled with some of the tea. */
  static EpcisEvent fill(int hours, String kilograms, List<String> things) {
    return TestEvents.transformation(hour(hours), "packing", place(1))
        .addInputQuantities(kg(TEA, kilograms))
        .addAllOutputEpcs(ids(things))
        .build();
  }

  /** A carton is begun, and nobody says of what. */
  static EpcisEvent begin(int hours, String thing) {
    return TestEvents.object(hour(hours), Action.ADD, "commissioning", place(1))
        .addEpcs(new Identifier(thing))
        .build();
  }

  static EpcisEvent put(int hours, Action action, String container, List<String> things) {
    String step = action == Action.ADD ? "packing" : "unpacking";
    return TestEvents.aggregation(hour(hours), action, step, place(1), container)
        .addAllChildEpcs(ids(things))
        .build();
  }

  static List<String> packets(int from, int to) {
    return IntStream.range(from, to).mapToObj(PackedGoods::packet).toList();
  }

  static List<Identifier> ids(List<String> things) {
    return things.stream().map(Identifier::new).toList();
  }
}
