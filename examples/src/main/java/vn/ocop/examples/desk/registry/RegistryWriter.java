package vn.ocop.examples.desk.registry;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.core.law.Citation;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.programme.ProgrammeProduct;
import vn.ocop.core.recognition.CertificateLife;
import vn.ocop.core.recognition.Deadline;
import vn.ocop.core.recognition.Standing;
import vn.ocop.core.result.Finding;
import vn.ocop.examples.desk.io.JsonLines;

/**
 * Writes the answer of the command {@code registry}: products one after the other, then figures.
 */
public final class RegistryWriter {

  private final JsonGenerator out;
  private final LocalDate on;
  private final Locale locale;

  /**
   * A writer; begins the answer.
   *
   * @param out where to write
   * @param on the day
   * @param locale the language of messages
   * @throws IOException if it cannot be written
   */
  public RegistryWriter(JsonGenerator out, LocalDate on, Locale locale) throws IOException {
    this.out = out;
    this.on = on;
    this.locale = locale;
    out.writeStartObject();
    out.writeStringField("on", on.toString());
    out.writeArrayFieldStart("products");
  }

  /**
   * Writes how a product stands, or why it cannot be told.
   *
   * @param entry the line as read
   * @throws IOException if it cannot be written
   */
  public void write(RegistryEntry entry) throws IOException {
    out.writeStartObject();
    text("id", entry.id());
    out.writeNumberField("line", entry.line());
    if (entry.product().isPresent()) {
      write(entry.product().get());
    } else {
      out.writeStringField("status", "INVALID");
    }
    findings("errors", entry.faults());
    findings("warnings", entry.warnings());
    out.writeEndObject();
  }

  private void write(ProgrammeProduct product) throws IOException {
    Standing standing = product.getLife().standingOn(on);
    CertificateLife current = product.getLife().currentOn(on);
    out.writeStringField("status", standing.status().name());
    out.writeBooleanField("valid", standing.status().isValid());
    out.writeNumberField("stars", current.certificate().getStar().rank());
    text("article", standing.basis().map(this::spoken));
    out.writeStringField("issued", current.certificate().getIssued().toString());
    out.writeStringField("lastValidDay", current.lastValidDay().toString());
    text("commune", product.getCommune().map(CommuneCode::value));
    if (standing.next().isPresent()) {
      Deadline next = standing.next().get();
      out.writeObjectFieldStart("next");
      out.writeStringField("kind", next.kind().name());
      out.writeStringField("day", next.day().toString());
      out.writeStringField("article", spoken(next.citation()));
      out.writeEndObject();
    } else {
      out.writeNullField("next");
    }
  }

  private String spoken(Citation citation) {
    return citation.text(locale);
  }

  /**
   * Writes the figures and ends the answer.
   *
   * @param summary the figures
   * @throws IOException if it cannot be written
   */
  public void finish(RegistrySummary summary) throws IOException {
    out.writeEndArray();
    out.writeNumberField("lines", summary.lines());
    out.writeNumberField("invalid", summary.invalid());
    new FigureWriter(out, locale).write(summary);
    findings("findings", summary.progress().getFindings());
    out.writeEndObject();
  }

  private void text(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      out.writeStringField(field, text.get());
    } else {
      out.writeNullField(field);
    }
  }

  private void findings(String field, List<Finding> findings) throws IOException {
    out.writeArrayFieldStart(field);
    JsonLines.write(out, findings, locale);
    out.writeEndArray();
  }
}
