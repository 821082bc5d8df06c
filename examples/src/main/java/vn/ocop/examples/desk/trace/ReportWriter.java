package vn.ocop.examples.desk.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.examples.desk.io.JsonLines;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.rule.Figure;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.trace.AffectedLot;
import vn.ocop.traceability.trace.Origin;
import vn.ocop.traceability.trace.OriginShare;
import vn.ocop.traceability.trace.Recall;
import vn.ocop.traceability.trace.Recipient;

/** Writes a report as JSON Lines: the findings, the traces asked for, and a summary at the end. */
public final class ReportWriter {

  private final JsonGenerator json;
  private final Locale locale;

  private ReportWriter(JsonGenerator json, Locale locale) {
    this.json = json;
    this.locale = locale;
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param locale the language of its sentences
   * @param out where to write; stays open
   * @throws IOException if it cannot be written
   */
  public static void write(TraceReport report, Locale locale, OutputStream out) throws IOException {
    try (JsonGenerator json =
        JsonLines.over(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
      new ReportWriter(json, locale).report(report);
      json.writeRaw('\n');
    }
  }

  private void report(TraceReport report) throws IOException {
    for (RuleFinding finding : report.validation().findings()) {
      finding(finding);
    }
    for (String lot : report.unknownLots()) {
      json.writeStartObject();
      json.writeStringField("rule", "UNKNOWN_LOT");
      json.writeStringField("severity", "ERROR");
      strings("events", List.of());
      strings("lots", List.of(lot));
      json.writeStringField("text", TraceReport.unknownLot(lot, locale));
      json.writeEndObject();
    }
    if (report.recall().isPresent()) {
      recall(report.recall().get());
    }
    if (report.origin().isPresent()) {
      origin(report.origin().get());
    }
    summary(report);
  }

  private void finding(RuleFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.id());
    json.writeStringField("severity", finding.severity().name());
    strings("events", finding.eventIds());
    strings("lots", finding.lots().stream().map(Identifier::text).toList());
    json.writeStringField("text", finding.text(locale));
    json.writeStringField("verdict", finding.verdict().name());
    strings("places", finding.events().stream().map(String::valueOf).toList());
    json.writeObjectFieldStart("figures");
    for (Figure figure : finding.figures()) {
      json.writeStringField(figure.name(), figure.toString());
    }
    json.writeEndObject();
    json.writeStringField("hint", finding.hint().in(locale));
    json.writeEndObject();
  }

  private void recall(Recall recall) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("recall");
    strings("from", recall.trace().starts().stream().map(String::valueOf).toList());
    json.writeArrayFieldStart("lots");
    for (AffectedLot lot : recall.lots()) {
      lot(lot);
    }
    json.writeEndArray();
    strings("places", recall.places());
    json.writeArrayFieldStart("recipients");
    for (Recipient recipient : recall.recipients()) {
      json.writeStartObject();
      json.writeStringField("party", recipient.party());
      json.writeStringField("name", recipient.name());
      json.writeBooleanField("customer", recipient.customer());
      json.writeNumberField("kg", recipient.kilograms());
      strings("lots", recipient.lots());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("found", recall.found());
    json.writeNumberField("sold", recall.sold());
    json.writeNumberField("destroyed", recall.destroyed());
    json.writeNumberField("unknown", recall.unknown());
    json.writeBooleanField("truncated", recall.trace().truncated());
    strings("stoppedAt", recall.stoppedAt().stream().map(step -> step.last().toString()).toList());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void lot(AffectedLot lot) throws IOException {
    json.writeStartObject();
    json.writeStringField("lot", lot.object().name());
    json.writeBooleanField("byLine", lot.byLine());
    number("made", lot.made());
    json.writeNumberField("processed", lot.processed());
    json.writeNumberField("sold", lot.sold());
    json.writeNumberField("destroyed", lot.destroyed());
    json.writeNumberField("found", lot.found());
    json.writeNumberField("unknown", lot.unknown());
    json.writeNumberField("overdrawn", lot.overdrawn());
    json.writeBooleanField("weighed", lot.weighed());
    json.writeStringField("lastPlace", lot.lastPlace().orElse(null));
    json.writeEndObject();
  }

  private void origin(Origin origin) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("origin");
    json.writeStringField("lot", origin.lot().name());
    number("kg", origin.kilograms());
    json.writeArrayFieldStart("shares");
    for (OriginShare share : origin.shares()) {
      json.writeStartObject();
      json.writeStringField("kind", share.kind().name());
      json.writeStringField("name", share.name());
      json.writeNumberField("percent", share.percent());
      number("kg", share.kilograms());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("knownPercent", origin.knownPercent());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void summary(TraceReport report) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("events", report.document().report().accepted());
    json.writeNumberField("refused", report.document().report().refused());
    json.writeBooleanField("complete", report.document().report().complete());
    json.writeNumberField("setAside", report.chain().excluded().size());
    json.writeNumberField("objects", report.chain().objects().size());
    json.writeNumberField("transformations", report.chain().transformations().size());
    json.writeStringField("profile", report.validation().profile().name());
    json.writeNumberField("errors", report.validation().errors());
    json.writeNumberField("warnings", report.validation().warnings());
    json.writeNumberField("remarks", report.validation().remarks());
    json.writeNumberField("unlisted", report.validation().unlisted());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void number(String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void strings(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
