package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.Zone;

/** What the master data says of the events and transformations of a chain, looked up once. */
final class MasterDataLinks {

  private final List<List<Zone>> zones;
  private final Map<String, Optional<Site>> sites = new HashMap<>();
  private final List<Movement> harvests;
  private final List<Optional<ProcessStep>> processes;

  MasterDataLinks(
      MasterData masterData, List<ChainEvent> events, List<Transformation> transformations) {
    this.zones = masterData.zones().isEmpty() ? List.of() : zones(masterData, events);
    if (!masterData.sites().isEmpty()) {
      for (ChainEvent event : events) {
        event.place().ifPresent(place -> sites.computeIfAbsent(place, masterData::site));
      }
    }
    this.harvests = List.copyOf(harvests(events));
    this.processes = new ArrayList<>(transformations.size());
    ProcessFinder finder = new ProcessFinder(masterData.processes());
    for (Transformation transformation : transformations) {
      processes.add(finder.of(transformation));
    }
  }

  private static List<List<Zone>> zones(MasterData masterData, List<ChainEvent> events) {
    ZoneFinder finder = new ZoneFinder(masterData);
    List<List<Zone>> zones = new ArrayList<>(events.size());
    for (ChainEvent event : events) {
      zones.add(finder.of(event));
    }
    return zones;
  }

  private List<Movement> harvests(List<ChainEvent> events) {
    List<Movement> harvests = new ArrayList<>();
    for (ChainEvent event : events) {
      if (!of(event).isEmpty()) {
        boolean raw = event.stage().filter(Stage::isRaw).isPresent();
        for (Movement movement : event.movements()) {
          if (movement.role() == Role.COMMISSIONED || (raw && movement.role() == Role.PRODUCED)) {
            harvests.add(movement);
          }
        }
      }
    }
    return harvests;
  }

  /** The site at a place that an event names. */
  Optional<Site> site(String place) {
    return sites.getOrDefault(place, Optional.empty());
  }

  /** The zones that an event happened in. */
  List<Zone> of(ChainEvent event) {
    return zones.isEmpty() ? List.of() : zones.get(event.index());
  }

  /** The processing step that a transformation is one of. */
  Optional<ProcessStep> of(Transformation transformation) {
    return processes.get(transformation.index());
  }

  /** The movements in which an object begins in a zone, in the order of time. */
  List<Movement> harvests() {
    return harvests;
  }
}
