package vn.ocop.traceability.event;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** What holds for every reading of a sensor element (EPCIS 2.0, section 7.3.7.1). */
@Value.Immutable
public interface SensorMetadata {

  /**
   * Starts an empty set of metadata.
   *
   * @return a builder
   */
  static ImmutableSensorMetadata.Builder builder() {
    return ImmutableSensorMetadata.builder();
  }

  /**
   * When the readings were taken.
   *
   * @return the time, or empty
   */
  Optional<OffsetDateTime> getTime();

  /**
   * When the readings began.
   *
   * @return the time, or empty
   */
  Optional<OffsetDateTime> getStartTime();

  /**
   * When the readings ended.
   *
   * @return the time, or empty
   */
  Optional<OffsetDateTime> getEndTime();

  /**
   * The device.
   *
   * @return its identifier, or empty
   */
  Optional<String> getDeviceId();

  /**
   * Where the device is described.
   *
   * @return a URI, or empty
   */
  Optional<String> getDeviceMetadata();

  /**
   * Where the raw data lies.
   *
   * @return a URI, or empty
   */
  Optional<String> getRawData();

  /**
   * How the raw data became readings.
   *
   * @return a URI, or empty
   */
  Optional<String> getDataProcessingMethod();

  /**
   * Which business rules applied.
   *
   * @return a URI, or empty
   */
  Optional<String> getBusinessRules();

  /**
   * Further fields.
   *
   * @return the fields
   */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.none();
  }
}
