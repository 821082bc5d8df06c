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
    for (ChainEvent event : all) {
      for (Movement movement : event.movements()) {
        List<ChainEvent> some = events.computeIfAbsent(movement.role(), r -> new ArrayList<>());
        if (some.isEmpty() || some.get(some.size() - 1) != event) {
          some.add(event);
        }
      }
    }
    events.replaceAll((role, some) -> Collections.unmodifiableList(some));
  }

  List<ChainEvent> of(Role role) {
    return events.getOrDefault(role, List.of());
  }
}
