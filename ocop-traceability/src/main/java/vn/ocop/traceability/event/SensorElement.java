package vn.ocop.traceability.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sensor told about the objects or the place of an event (EPCIS 2.0, section 7.3.7.1).
 *
 * @param metadata what holds for all reports; empty if the event has none
 * @param reports the readings, in the document's order
 * @param extensions further fields
 */
public record SensorElement(
    Optional<SensorMetadata> metadata, List<SensorReport> reports, Extensions extensions) {

  /**
   * Keeps an unmodifiable copy of the list.
   *
   * @param metadata see the record
   * @param reports see the record
   * @param extensions see the record
   */
  public SensorElement {
    Objects.requireNonNull(metadata, "metadata");
    reports = List.copyOf(reports);
    Objects.requireNonNull(extensions, "extensions");
  }
}
