package vn.ocop.traceability.rule.custody;

import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.Zone;

/** Says who did what an event tells of, and for whom. */
public final class Actors {

  private Actors() {}

  /**
   * The party that acts in an event: who runs the place or holds the zone, otherwise who receives
   * or gives.
   *
   * @param chain the chain
   * @param event an event of it
   * @return the party's common name, or empty where the data do not tell
   */
  public static Optional<String> of(Chain chain, ChainEvent event) {
    Optional<String> operator = chain.site(event).flatMap(Site::getOperator);
    if (operator.isPresent()) {
      return operator;
    }
    for (Zone zone : chain.zones(event)) {
      if (zone.getHolder().isPresent()) {
        return zone.getHolder();
      }
    }
    return event.event().isBusinessStep("receiving")
        ? event.to("possessing_party")
        : event.from("possessing_party");
  }

  /**
   * Whether a shipment goes to an end customer, so that the chain ends with it.
   *
   * @param chain the chain
   * @param shipment an event of it
   * @return true where the master data say so of the party that takes possession or ownership
   */
  public static boolean goesToEndCustomer(Chain chain, ChainEvent shipment) {
    return Stream.of("owning_party", "possessing_party")
        .flatMap(type -> shipment.to(type).stream())
        .flatMap(party -> chain.masterData().party(party).stream())
        .anyMatch(Party::getEndCustomer);
  }
}
