package vn.ocop.traceability.chain;

import java.util.List;

/** The shipments and receipts of one object (giao, nhận), in the order of time. */
public final class Transfers {

  private final List<Movement> shipped;
  private final List<Movement> received;

  private Transfers(List<Movement> shipped, List<Movement> received) {
    this.shipped = shipped;
    this.received = received;
  }

  /**
   * All transfers of an object.
   *
   * @param object an object of a chain
   * @return its shipments and receipts
   */
  public static Transfers of(TraceableObject object) {
    return new Transfers(object.movements(Role.SHIPPED), object.movements(Role.RECEIVED));
  }

  /**
   * The transfers of an object within its chain: without the receipts with which an object that
   * begins elsewhere enters the chain, since their shipments are not in it.
   *
   * @param object an object of a chain
   * @return its shipments and receipts; of an object that is received first and begins nowhere in
   *     the chain, only the receipts that come after its first shipment
   */
  public static Transfers within(TraceableObject object) {
    boolean enters = !object.hasOrigin() && object.movements().get(0).role() == Role.RECEIVED;
    return enters ? of(object).withoutEntry() : of(object);
  }

  /** Without the receipts before the first shipment. */
  private Transfers withoutEntry() {
    int firstShipment = shipped.isEmpty() ? Integer.MAX_VALUE : shipped.get(0).event().index();
    int entries = 0;
    while (entries < received.size() && received.get(entries).event().index() < firstShipment) {
      entries++;
    }
    return new Transfers(shipped, received.subList(entries, received.size()));
  }

  /**
   * The movements with which the object, or a part of it, was sent away.
   *
   * @return the shipments, unmodifiable
   */
  public List<Movement> shipped() {
    return shipped;
  }

  /**
   * The movements with which the object, or a part of it, arrived.
   *
   * @return the receipts, unmodifiable
   */
  public List<Movement> received() {
    return received;
  }
}
