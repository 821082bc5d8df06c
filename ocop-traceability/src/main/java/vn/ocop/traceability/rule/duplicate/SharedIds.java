package vn.ocop.traceability.rule.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.hash.EventHash;
import vn.ocop.traceability.rule.Capture;

/** The events of a capture that share an identifier, told apart by what they say. */
final class SharedIds {

  private SharedIds() {}

  /** Every identifier that more than one event has, with those events. */
  static Map<String, List<EpcisEvent>> in(Capture capture) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (EpcisEvent event : capture.events()) {
      String id = event.getEventId().orElse(null);
      if (id != null && !seen.add(id)) {
        shared.add(id);
      }
    }
    Map<String, List<EpcisEvent>> byId = new TreeMap<>();
    if (!shared.isEmpty()) {
      for (EpcisEvent event : capture.events()) {
        event
            .getEventId()
            .filter(shared::contains)
            .ifPresent(id -> byId.computeIfAbsent(id, i -> new ArrayList<>(2)).add(event));
      }
    }
    return byId;
  }

  /**
   * Events by what they say, whatever the spelling; the record time and declarations don't count.
   */
  static Map<String, List<EpcisEvent>> bodies(Collection<EpcisEvent> events) {
    Map<String, List<EpcisEvent>> bodies = new TreeMap<>();
    for (EpcisEvent event : events) {
      bodies.computeIfAbsent(EventHash.of(event), hash -> new ArrayList<>(1)).add(event);
    }
    bodies.values().forEach(same -> same.sort(Comparator.comparing(EpcisEvent::instant)));
    return bodies;
  }

  static boolean noDeclarations(Capture capture) {
    for (EpcisEvent event : capture.events()) {
      if (isDeclaration(event)) {
        return false;
      }
    }
    return true;
  }

  static boolean isDeclaration(EpcisEvent event) {
    return event.getErrorDeclaration().isPresent();
  }

  static boolean stands(EpcisEvent event) {
    return event.getErrorDeclaration().isEmpty();
  }
}
