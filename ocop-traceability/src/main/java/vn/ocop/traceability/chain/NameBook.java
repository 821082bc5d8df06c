package vn.ocop.traceability.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * Finds the common names of places and parties, reading each spelling once: a chain names the same
 * few over and over. Events that name the same ones share one value.
 */
final class NameBook {

  private final Map<String, Optional<String>> places = new HashMap<>();
  private final Map<String, Optional<String>> parties = new HashMap<>();
  private final Map<Printed, EventNames> known = new HashMap<>();

  /** What an event says of places and parties, as it spells them. */
  private record Printed(
      Optional<Identifier> readPoint,
      Optional<Identifier> location,
      List<SourceOrDestination> from,
      List<SourceOrDestination> to) {}

  EventNames of(EpcisEvent event) {
    Printed printed =
        new Printed(
            event.getReadPoint().map(Place::id),
            event.getBusinessLocation().map(Place::id),
            event.getSources(),
            event.getDestinations());
    return known.computeIfAbsent(printed, this::names);
  }

  private EventNames names(Printed printed) {
    Optional<String> readPoint = place(printed.readPoint());
    Optional<String> location = place(printed.location());
    return new EventNames(
        readPoint,
        location,
        readPoint.isPresent() ? readPoint : location,
        ends(printed.from()),
        ends(printed.to()));
  }

  private Optional<String> place(Optional<Identifier> place) {
    return place.flatMap(id -> name(id.text(), places, CommonName::ofPlace));
  }

  private Map<String, Optional<String>> ends(List<SourceOrDestination> ends) {
    Map<String, Optional<String>> names = new HashMap<>();
    for (SourceOrDestination end : ends) {
      String text = end.id().text();
      names.putIfAbsent(
          end.type().value(),
          end.type().is("location")
              ? name(text, places, CommonName::ofPlace)
              : name(text, parties, CommonName::ofParty));
    }
    return names;
  }

  private static Optional<String> name(
      String text, Map<String, Optional<String>> known, UnaryOperator<String> read) {
    return known.computeIfAbsent(text, spelling -> Optional.of(read.apply(spelling)));
  }
}
