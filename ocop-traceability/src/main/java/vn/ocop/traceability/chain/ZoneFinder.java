package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.internal.DataFile;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Zone;

/** Finds the raw-material zones that an event names: by its places, or by a zone's code. */
final class ZoneFinder {

  /** Names of fields that hold the code of a zone. */
  private static final Set<String> FIELDS =
      Set.copyOf(
          DataFile.rows(ZoneFinder.class, "zone-fields.tsv").stream()
              .map(row -> row.required(0))
              .toList());

  private final MasterData masterData;
  private final IdentityHashMap<EventNames, List<Zone>> byPlaces = new IdentityHashMap<>();
  private final Map<String, List<Zone>> alone = new HashMap<>();

  ZoneFinder(MasterData masterData) {
    this.masterData = masterData;
  }

  List<Zone> of(ChainEvent event) {
    List<Zone> zones = byPlaces.computeIfAbsent(event.names(), this::at);
    Extensions lotData = event.event().getInstanceOrLotMasterData();
    Extensions extensions = event.event().getExtensions();
    if (lotData.isEmpty() && extensions.isEmpty()) {
      return zones;
    }
    List<Zone> all = new ArrayList<>(zones);
    codes(lotData, all);
    codes(extensions, all);
    return all.size() == zones.size() ? zones : shared(all);
  }

  /** The zones at the places of events. */
  private List<Zone> at(EventNames names) {
    List<Zone> zones = new ArrayList<>(1);
    for (Optional<String> place :
        List.of(names.readPoint(), names.location(), names.from("location"))) {
      add(place.flatMap(masterData::zoneAt), zones);
    }
    return shared(zones);
  }

  private List<Zone> shared(List<Zone> zones) {
    return zones.size() == 1
        ? alone.computeIfAbsent(zones.get(0).getCode(), code -> List.copyOf(zones))
        : List.copyOf(zones);
  }

  /** The master data holds each zone once, so that two zones are the same only if identical. */
  @SuppressWarnings("ReferenceEquality")
  private static void add(Optional<Zone> found, List<Zone> zones) {
    if (found.isPresent()) {
      for (Zone zone : zones) {
        if (zone == found.get()) {
          return;
        }
      }
      zones.add(found.get());
    }
  }

  private void codes(Extensions extensions, List<Zone> zones) {
    for (Extensions.Field field : extensions.fields()) {
      if (FIELDS.contains(field.name().localName())) {
        field.value().asText().ifPresent(code -> add(masterData.zone(code), zones));
      }
    }
  }
}
