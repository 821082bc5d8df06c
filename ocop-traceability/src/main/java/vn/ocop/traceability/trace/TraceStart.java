package vn.ocop.traceability.trace;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.Zone;

/**
 * Where a trace can begin: a lot, all that a party handled, a zone grew, a period brought forth.
 */
public final class TraceStart {

  private static final List<String> PARTY_ROLES = List.of("possessing_party", "owning_party");

  private TraceStart() {}

  /**
   * A lot, item or unit.
   *
   * @param chain the chain
   * @param id its identifier in any spelling
   * @return the object; none where no event names it
   */
  public static List<TraceableObject> object(Chain chain, String id) {
    return chain.find(id).stream().toList();
  }

  /**
   * What a party handled: sent, received, or had at a place it runs or in a zone it holds.
   *
   * @param chain the chain
   * @param party the party in any spelling
   * @return the objects that such an event names, in the order of time
   */
  public static List<TraceableObject> party(Chain chain, String party) {
    String name = CommonName.ofParty(party);
    return named(chain, event -> parties(chain, event).anyMatch(name::equals), movement -> true);
  }

  private static Stream<String> parties(Chain chain, ChainEvent event) {
    Stream<Optional<String>> named =
        PARTY_ROLES.stream().flatMap(role -> Stream.of(event.from(role), event.to(role)));
    Stream<Optional<String>> there =
        Stream.concat(
            Stream.of(chain.site(event).flatMap(Site::getOperator)),
            chain.zones(event).stream().map(Zone::getHolder));
    return Stream.concat(named, there).flatMap(Optional::stream);
  }

  /**
   * What came into being in a raw-material zone.
   *
   * @param chain the chain
   * @param zoneCode the zone's code, capitals and small letters counting alike
   * @return the objects that begin in the zone, in the order of time
   */
  public static List<TraceableObject> zone(Chain chain, String zoneCode) {
    return named(
        chain,
        event -> chain.zones(event).stream().anyMatch(z -> z.getCode().equalsIgnoreCase(zoneCode)),
        movement -> movement.role().isOrigin());
  }

  /**
   * What came into being in a period.
   *
   * @param chain the chain
   * @param from the first instant
   * @param until the first instant after it
   * @return the objects that begin in the period, in the order of time
   */
  public static List<TraceableObject> period(Chain chain, Instant from, Instant until) {
    return named(
        chain,
        event -> !event.instant().isBefore(from) && event.instant().isBefore(until),
        movement -> movement.role().isOrigin());
  }

  private static List<TraceableObject> named(
      Chain chain, Predicate<ChainEvent> events, Predicate<Movement> movements) {
    Set<TraceableObject> objects = new LinkedHashSet<>();
    for (ChainEvent event : chain.events()) {
      if (events.test(event)) {
        event.movements().stream().filter(movements).map(Movement::object).forEach(objects::add);
      }
    }
    return List.copyOf(objects);
  }
}
