package vn.ocop.traceability.epcis.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorMetadata;
import vn.ocop.traceability.event.SensorReport;

/** Writes what sensors told. */
final class SensorOutput {

  private final JsonGenerator json;
  private final Leaves leaves;

  SensorOutput(JsonGenerator json, Leaves leaves) {
    this.json = json;
    this.leaves = leaves;
  }

  void write(List<SensorElement> elements) throws IOException {
    if (elements.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("sensorElementList");
    for (SensorElement element : elements) {
      json.writeStartObject();
      if (element.metadata().isPresent()) {
        metadata(element.metadata().get());
      }
      json.writeArrayFieldStart("sensorReport");
      for (SensorReport report : element.reports()) {
        report(report);
      }
      json.writeEndArray();
      leaves.extensions(element.extensions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void metadata(SensorMetadata metadata) throws IOException {
    json.writeObjectFieldStart("sensorMetadata");
    leaves.time("time", metadata.getTime());
    leaves.time("startTime", metadata.getStartTime());
    leaves.time("endTime", metadata.getEndTime());
    leaves.text("deviceID", metadata.getDeviceId());
    leaves.text("deviceMetadata", metadata.getDeviceMetadata());
    leaves.text("rawData", metadata.getRawData());
    leaves.text("dataProcessingMethod", metadata.getDataProcessingMethod());
    leaves.text("bizRules", metadata.getBusinessRules());
    leaves.extensions(metadata.getExtensions());
    json.writeEndObject();
  }

  private void report(SensorReport report) throws IOException {
    json.writeStartObject();
    leaves.term("type", report.getType());
    leaves.term("exception", report.getException());
    leaves.text("deviceID", report.getDeviceId());
    leaves.text("deviceMetadata", report.getDeviceMetadata());
    leaves.text("rawData", report.getRawData());
    leaves.text("dataProcessingMethod", report.getDataProcessingMethod());
    leaves.text("bizRules", report.getBusinessRules());
    leaves.time("time", report.getTime());
    leaves.text("microorganism", report.getMicroorganism());
    leaves.text("chemicalSubstance", report.getChemicalSubstance());
    leaves.text("coordinateReferenceSystem", report.getCoordinateReferenceSystem());
    leaves.number("value", report.getValue());
    leaves.term("component", report.getComponent());
    leaves.text("stringValue", report.getStringValue());
    leaves.bool("booleanValue", report.getBooleanValue());
    leaves.text("hexBinaryValue", report.getHexBinaryValue());
    leaves.text("uriValue", report.getUriValue());
    leaves.number("minValue", report.getMinimumValue());
    leaves.number("maxValue", report.getMaximumValue());
    leaves.number("meanValue", report.getMeanValue());
    leaves.number("sDev", report.getStandardDeviation());
    leaves.number("percRank", report.getPercentileRank());
    leaves.number("percValue", report.getPercentileValue());
    leaves.text("uom", report.getUnit());
    leaves.extensions(report.getExtensions());
    json.writeEndObject();
  }
}
