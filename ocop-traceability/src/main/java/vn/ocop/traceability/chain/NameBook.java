package vn.ocop.traceability.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * Finds the common names of places and parties, reading each spelling once: a chain names the same
 * few over and over. Events that name the same ones share one value.
 */
final class NameBook {

  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> parties = new HashMap<>();
  private final Map<EventNames, EventNames> known = new HashMap<>();

  EventNames of(EpcisEvent event) {
    EventNames names =
        new EventNames(
            place(event.getReadPoint()),
            place(event.getBusinessLocation()),
            ends(event.getSources()),
            ends(event.getDestinations()));
    EventNames same = known.putIfAbsent(names, names);
    return same == null ? names : same;
  }

  private @Nullable String place(Optional<Place> place) {
    return place.isEmpty() ? null : place(place.get().id().text());
  }

  private String place(String text) {
    return places.computeIfAbsent(text, CommonName::ofPlace);
  }

  private Map<String, String> ends(List<SourceOrDestination> ends) {
    if (ends.isEmpty()) {
      return Map.of();
    }
    Map<String, String> names = new HashMap<>();
    for (SourceOrDestination end : ends) {
      String text = end.id().text();
      boolean place = end.type().is("location");
      String name = place ? place(text) : parties.computeIfAbsent(text, CommonName::ofParty);
      names.putIfAbsent(end.type().value(), name);
    }
    return names;
  }
}
