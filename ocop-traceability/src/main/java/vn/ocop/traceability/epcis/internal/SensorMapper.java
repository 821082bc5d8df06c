package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.ImmutableSensorMetadata;
import vn.ocop.traceability.event.ImmutableSensorReport;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorMetadata;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.Vocabulary;

/** Reads what sensors told. */
final class SensorMapper {

  private final Values values;
  private final ExtensionMapper extensions;

  SensorMapper(Values values, ExtensionMapper extensions) {
    this.values = values;
    this.extensions = extensions;
  }

  @Nullable SensorElement element(Node node, At at) {
    Node.Fields fields = values.fields(node, at, "sensorElementList");
    if (fields == null) {
      return null;
    }
    SensorMetadata metadata = null;
    List<SensorReport> reports = List.of();
    List<Extensions.Field> more = new ArrayList<>(0);
    for (Node.Field field : fields.fields()) {
      switch (field.name()) {
        case "sensorMetadata" -> metadata = metadata(field.value(), at.field(field.name()));
        case "sensorReport" -> reports = values.list(field.value(), at, field.name(), this::report);
        default -> more.add(own(field, at));
      }
    }
    if (reports.isEmpty()) {
      values.report().kept(EpcisCode.MISSING_FIELD, at, "field", "sensorReport");
    }
    return new SensorElement(Optional.ofNullable(metadata), reports, extensions(more));
  }

  private @Nullable SensorMetadata metadata(Node node, At at) {
    Node.Fields fields = values.fields(node, at, "sensorMetadata");
    if (fields == null) {
      return null;
    }
    ImmutableSensorMetadata.Builder report = SensorMetadata.builder();
    List<Extensions.Field> more = new ArrayList<>(0);
    for (Node.Field field : fields.fields()) {
      String name = field.name();
      Node value = field.value();
      switch (name) {
        case "time" -> report.time(Optional.ofNullable(values.time(value, at, name)));
        case "startTime" -> report.startTime(Optional.ofNullable(values.time(value, at, name)));
        case "endTime" -> report.endTime(Optional.ofNullable(values.time(value, at, name)));
        case "deviceID" -> report.deviceId(Optional.ofNullable(values.uri(value, at, name)));
        case "deviceMetadata" ->
            report.deviceMetadata(Optional.ofNullable(values.uri(value, at, name)));
        case "rawData" -> report.rawData(Optional.ofNullable(values.uri(value, at, name)));
        case "dataProcessingMethod" ->
            report.dataProcessingMethod(Optional.ofNullable(values.uri(value, at, name)));
        case "bizRules" -> report.businessRules(Optional.ofNullable(values.uri(value, at, name)));
        default -> more.add(own(field, at));
      }
    }
    return report.extensions(extensions(more)).build();
  }

  private @Nullable SensorReport report(Node node, At at) {
    Node.Fields fields = values.fields(node, at, "sensorReport");
    if (fields == null) {
      return null;
    }
    ImmutableSensorReport.Builder report = SensorReport.builder();
    List<Extensions.Field> more = new ArrayList<>(0);
    for (Node.Field field : fields.fields()) {
      if (!reading(report, field, at)) {
        more.add(own(field, at));
      }
    }
    SensorReport result = report.extensions(extensions(more)).build();
    if (result.getType().isEmpty() && result.getException().isEmpty()) {
      values.report().kept(EpcisCode.MISSING_FIELD, at, "field", "type");
    }
    return result;
  }

  private boolean reading(ImmutableSensorReport.Builder report, Node.Field field, At at) {
    String name = field.name();
    Node value = field.value();
    switch (name) {
      case "type" ->
          report.type(
              Optional.ofNullable(values.term(Vocabulary.MEASUREMENT_TYPE, value, at, name)));
      case "exception" ->
          report.exception(
              Optional.ofNullable(values.term(Vocabulary.SENSOR_ALERT, value, at, name)));
      case "component" ->
          report.component(Optional.ofNullable(values.term(Vocabulary.COMPONENT, value, at, name)));
      case "time" -> report.time(Optional.ofNullable(values.time(value, at, name)));
      case "deviceID" -> report.deviceId(Optional.ofNullable(values.uri(value, at, name)));
      case "deviceMetadata" ->
          report.deviceMetadata(Optional.ofNullable(values.uri(value, at, name)));
      case "rawData" -> report.rawData(Optional.ofNullable(values.uri(value, at, name)));
      case "dataProcessingMethod" ->
          report.dataProcessingMethod(Optional.ofNullable(values.uri(value, at, name)));
      case "bizRules" -> report.businessRules(Optional.ofNullable(values.uri(value, at, name)));
      case "microorganism" ->
          report.microorganism(Optional.ofNullable(values.uri(value, at, name)));
      case "chemicalSubstance" ->
          report.chemicalSubstance(Optional.ofNullable(values.uri(value, at, name)));
      case "coordinateReferenceSystem" ->
          report.coordinateReferenceSystem(Optional.ofNullable(values.uri(value, at, name)));
      case "uriValue" -> report.uriValue(Optional.ofNullable(values.uri(value, at, name)));
      case "value" -> report.value(Optional.ofNullable(values.number(value, at, name)));
      case "minValue" -> report.minimumValue(Optional.ofNullable(values.number(value, at, name)));
      case "maxValue" -> report.maximumValue(Optional.ofNullable(values.number(value, at, name)));
      case "meanValue" -> report.meanValue(Optional.ofNullable(values.number(value, at, name)));
      case "sDev" -> report.standardDeviation(Optional.ofNullable(values.number(value, at, name)));
      case "percRank" -> report.percentileRank(Optional.ofNullable(values.number(value, at, name)));
      case "percValue" ->
          report.percentileValue(Optional.ofNullable(values.number(value, at, name)));
      case "stringValue" -> report.stringValue(Optional.ofNullable(values.text(value, at, name)));
      case "hexBinaryValue" ->
          report.hexBinaryValue(Optional.ofNullable(values.text(value, at, name)));
      case "uom" -> report.unit(Optional.ofNullable(values.text(value, at, name)));
      case "booleanValue" -> report.booleanValue(Optional.ofNullable(values.bool(value, at, name)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private Extensions.Field own(Node.Field field, At at) {
    return extensions.field(field, at, true);
  }

  private static Extensions extensions(List<Extensions.Field> fields) {
    return fields.isEmpty() ? Extensions.none() : new Extensions(fields);
  }
}
