package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, Optional<Zone>> byPlace = new HashMap<>();
  private final Map<String, List<Zone>> alone = new HashMap<>();

  ZoneFinder(MasterData masterData) {
    this.masterData = masterData;
  }

  List<Zone> of(ChainEvent event) {
    List<Zone> zones = new ArrayList<>(1);
    event.readPoint().ifPresent(place -> add(at(place), zones));
    event.location().ifPresent(place -> add(at(place), zones));
    event.from("location").ifPresent(place -> add(at(place), zones));
    codes(event.event().getInstanceOrLotMasterData(), zones);
    codes(event.event().getExtensions(), zones);
    return switch (zones.size()) {
      case 0 -> List.of();
      case 1 -> alone.computeIfAbsent(zones.get(0).getCode(), code -> List.copyOf(zones));
      default -> List.copyOf(zones);
    };
  }

  private Optional<Zone> at(String place) {
    return byPlace.computeIfAbsent(place, masterData::zoneAt);
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
