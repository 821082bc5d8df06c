package vn.ocop.traceability.event;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One reading of a sensor (EPCIS 2.0, section 7.3.7.1.2).
 *
 * <p>Numbers keep the digits they were printed with, and equality counts them: 26.0 is a more
 * precise reading than 26.
 */
@Value.Immutable
public interface SensorReport {

  /**
   * Starts an empty reading.
   *
   * @return a builder
   */
  static ImmutableSensorReport.Builder builder() {
    return ImmutableSensorReport.builder();
  }

  /**
   * What was measured, such as {@code Temperature}; empty for a reading that only raises an alarm.
   *
   * @return the term, or empty
   */
  Optional<VocabularyTerm> getType();

  /**
   * The alarm that the sensor raised.
   *
   * @return the term, or empty
   */
  Optional<VocabularyTerm> getException();

  /**
   * When the reading was taken.
   *
   * @return the time, or empty
   */
  Optional<OffsetDateTime> getTime();

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
   * How the raw data became this reading.
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
   * The microorganism that was looked for.
   *
   * @return a URI, or empty
   */
  Optional<String> getMicroorganism();

  /**
   * The substance that was looked for.
   *
   * @return a URI, or empty
   */
  Optional<String> getChemicalSubstance();

  /**
   * The system that a coordinate refers to.
   *
   * @return a URI, or empty
   */
  Optional<String> getCoordinateReferenceSystem();

  /**
   * Which component of a vector or position this is.
   *
   * @return the term, or empty
   */
  Optional<VocabularyTerm> getComponent();

  /**
   * The value, in the unit given.
   *
   * @return the number as printed, or empty
   */
  Optional<BigDecimal> getValue();

  /**
   * The unit, by its UN/ECE Recommendation 20 code.
   *
   * @return the code, or empty
   */
  Optional<String> getUnit();

  /**
   * The lowest value.
   *
   * @return the number as printed, or empty
   */
  Optional<BigDecimal> getMinimumValue();

  /**
   * The highest value.
   *
   * @return the number as printed, or empty
   */
  Optional<BigDecimal> getMaximumValue();

  /**
   * The mean.
   *
   * @return the number as printed, or empty
   */
  Optional<BigDecimal> getMeanValue();

  /**
   * The standard deviation.
   *
   * @return the number as printed, or empty
   */
  Optional<BigDecimal> getStandardDeviation();

  /**
   * The percentile that the percentile value is of.
   *
   * @return the number as printed, or empty
   */
  Optional<BigDecimal> getPercentileRank();

  /**
   * The value at the percentile.
   *
   * @return the number as printed, or empty
   */
  Optional<BigDecimal> getPercentileValue();

  /**
   * A value that is text.
   *
   * @return the text, or empty
   */
  Optional<String> getStringValue();

  /**
   * A value that is true or false.
   *
   * @return the value, or empty
   */
  Optional<Boolean> getBooleanValue();

  /**
   * A value that is bytes.
   *
   * @return the bytes in hexadecimal digits as printed, or empty
   */
  Optional<String> getHexBinaryValue();

  /**
   * A value that is a URI.
   *
   * @return the URI, or empty
   */
  Optional<String> getUriValue();

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
