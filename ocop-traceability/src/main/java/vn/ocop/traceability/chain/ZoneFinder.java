package vn.ocop.traceability.chain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private final boolean none;

  ZoneFinder(MasterData masterData) {
    this.masterData = masterData;
    this.none = masterData.zones().isEmpty();
  }

  List<Zone> of(ChainEvent event) {
    if (none) {
      return List.of();
    }
    Set<Zone> zones = new LinkedHashSet<>();
    Stream.of(event.readPoint(), event.location(), event.from("location"))
        .flatMap(Optional::stream)
        .forEach(place -> masterData.zoneAt(place).ifPresent(zones::add));
    codes(event.event().getInstanceOrLotMasterData(), zones);
    codes(event.event().getExtensions(), zones);
    return List.copyOf(zones);
  }

  private void codes(Extensions extensions, Set<Zone> zones) {
    for (Extensions.Field field : extensions.fields()) {
      if (FIELDS.contains(field.name().localName())) {
        field.value().asText().flatMap(masterData::zone).ifPresent(zones::add);
      }
    }
  }
}
