package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * The shipments and receipts of one object (giao, nhận), in the order of time.
 *
 * @param shipped the movements with which it, or a part of it, was sent away
 * @param received the movements with which it, or a part of it, arrived
 */
public record Transfers(List<Movement> shipped, List<Movement> received) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param shipped see the record
   * @param received see the record
   */
  public Transfers {
    shipped = List.copyOf(shipped);
    received = List.copyOf(received);
  }

  /**
   * All transfers of an object.
   *
   * @param object an object of a chain
   * @return its shipments and receipts
   */
  public static Transfers of(TraceableObject object) {
    return of(object, false);
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
    return of(object, enters);
  }

  private static Transfers of(TraceableObject object, boolean enters) {
    List<Movement> shipped = new ArrayList<>(0);
    List<Movement> received = new ArrayList<>(0);
    for (Movement movement : object.movements()) {
      if (movement.role() == Role.SHIPPED) {
        shipped.add(movement);
      } else if (movement.role() == Role.RECEIVED && !(enters && shipped.isEmpty())) {
        received.add(movement);
      }
    }
    return new Transfers(shipped, received);
  }
}
