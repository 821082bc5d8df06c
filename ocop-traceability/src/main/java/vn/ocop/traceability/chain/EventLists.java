package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.VocabularyTerm;

/**
 * The events of a chain by what they do and say, so that nobody goes through all of them for a few.
 */
final class EventLists {

  private static final Role[] ROLES = Role.values();

  private final Map<Role, List<ChainEvent>> byRole = new EnumMap<>(Role.class);
  private final List<ChainEvent> certified = new ArrayList<>();
  private final Map<String, List<ChainEvent>> byDisposition = new HashMap<>();

  /** Takes the next event in the order of time, its movements known. */
  void add(ChainEvent event) {
    for (Role role : ROLES) {
      if (event.has(role)) {
        byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(event);
      }
    }
    EpcisEvent told = event.event();
    if (!told.getCertificationInfo().isEmpty()) {
      certified.add(event);
    }
    told.getDisposition().ifPresent(term -> add(event, term));
    told.getPersistentDisposition()
        .ifPresent(lasting -> lasting.set().forEach(term -> add(event, term)));
  }

  private void add(ChainEvent event, VocabularyTerm disposition) {
    List<ChainEvent> given =
        byDisposition.computeIfAbsent(disposition.value(), name -> new ArrayList<>());
    if (given.isEmpty() || given.get(given.size() - 1) != event) {
      given.add(event);
    }
  }

  /** Those with a movement of a role. */
  List<ChainEvent> of(Role role) {
    return Collections.unmodifiableList(byRole.getOrDefault(role, List.of()));
  }

  /** Those that name certificates. */
  List<ChainEvent> certified() {
    return Collections.unmodifiableList(certified);
  }

  /** Those that give what they name a disposition. */
  List<ChainEvent> of(String disposition) {
    return Collections.unmodifiableList(byDisposition.getOrDefault(disposition, List.of()));
  }
}
