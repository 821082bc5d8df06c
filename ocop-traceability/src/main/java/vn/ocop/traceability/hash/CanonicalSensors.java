package vn.ocop.traceability.hash;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorMetadata;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.VocabularyTerm;

/** What sensors told as the hash wants it. */
final class CanonicalSensors {

  private final StringBuilder text = new StringBuilder();

  private CanonicalSensors() {}

  /** The list of sensor elements; empty for none. */
  static String of(List<SensorElement> elements) {
    List<String> sorted =
        elements.stream().map(CanonicalSensors::element).sorted(ByCodePoint.ORDER).toList();
    String all = String.join("", sorted);
    return all.isEmpty() ? "" : "sensorElementList" + all;
  }

  private static String element(SensorElement element) {
    String metadata = element.metadata().map(CanonicalSensors::metadata).orElse("");
    List<String> reports =
        element.reports().stream().map(CanonicalSensors::report).sorted(ByCodePoint.ORDER).toList();
    String all = metadata + String.join("", reports) + CanonicalExtensions.of(element.extensions());
    return all.isEmpty() ? "" : "sensorElement" + all;
  }

  private static String metadata(SensorMetadata metadata) {
    CanonicalSensors fields = new CanonicalSensors();
    fields.time("time", metadata.getTime());
    fields.time("startTime", metadata.getStartTime());
    fields.time("endTime", metadata.getEndTime());
    fields.text("deviceID", metadata.getDeviceId());
    fields.text("deviceMetadata", metadata.getDeviceMetadata());
    fields.text("rawData", metadata.getRawData());
    fields.text("dataProcessingMethod", metadata.getDataProcessingMethod());
    fields.text("bizRules", metadata.getBusinessRules());
    fields.text.append(CanonicalExtensions.of(metadata.getExtensions()));
    return fields.named("sensorMetadata");
  }

  private static String report(SensorReport report) {
    CanonicalSensors fields = new CanonicalSensors();
    fields.term("type", report.getType());
    fields.term("exception", report.getException());
    fields.text("deviceID", report.getDeviceId());
    fields.text("deviceMetadata", report.getDeviceMetadata());
    fields.text("rawData", report.getRawData());
    fields.text("dataProcessingMethod", report.getDataProcessingMethod());
    fields.text("bizRules", report.getBusinessRules());
    fields.time("time", report.getTime());
    fields.text("microorganism", report.getMicroorganism());
    fields.text("chemicalSubstance", report.getChemicalSubstance());
    fields.number("value", report.getValue());
    fields.term("component", report.getComponent());
    fields.text("stringValue", report.getStringValue());
    fields.text("booleanValue", report.getBooleanValue().map(String::valueOf));
    fields.text("hexBinaryValue", report.getHexBinaryValue());
    fields.text("uriValue", report.getUriValue());
    fields.number("minValue", report.getMinimumValue());
    fields.number("maxValue", report.getMaximumValue());
    fields.number("meanValue", report.getMeanValue());
    fields.number("sDev", report.getStandardDeviation());
    fields.number("percRank", report.getPercentileRank());
    fields.number("percValue", report.getPercentileValue());
    fields.text("uom", report.getUnit());
    fields.text("coordinateReferenceSystem", report.getCoordinateReferenceSystem());
    fields.text.append(CanonicalExtensions.of(report.getExtensions()));
    return fields.named("sensorReport");
  }

  private String named(String name) {
    return text.isEmpty() ? "" : name + text;
  }

  private void time(String name, Optional<OffsetDateTime> value) {
    value.ifPresent(time -> add(name, CanonicalValue.of(time)));
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(any -> add(name, CanonicalValue.of(any)));
  }

  private void term(String name, Optional<VocabularyTerm> value) {
    value.ifPresent(any -> add(name, CanonicalValue.of(any)));
  }

  private void number(String name, Optional<BigDecimal> value) {
    value.ifPresent(any -> add(name, CanonicalValue.of(any)));
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      text.append(name).append('=').append(value);
    }
  }
}
