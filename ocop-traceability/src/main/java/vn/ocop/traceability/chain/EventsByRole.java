package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The events of a chain by what they do, so that nobody goes through all of them for a few. */
final class EventsByRole {

  private final Map<Role, List<ChainEvent>> events = new EnumMap<>(Role.class);

  EventsByRole(List<ChainEvent> all) {
    for (Role role : Role.values()) {
      List<ChainEvent> some = new ArrayList<>(0);
      for (ChainEvent event : all) {
        if (event.has(role)) {
          some.add(event);
        }
      }
      if (!some.isEmpty()) {
        events.put(role, Collections.unmodifiableList(some));
      }
    }
  }

  List<ChainEvent> of(Role role) {
    return events.getOrDefault(role, List.of());
  }
}
