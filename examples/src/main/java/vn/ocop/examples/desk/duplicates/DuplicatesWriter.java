package vn.ocop.examples.desk.duplicates;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.ocop.core.duplicate.linkage.Evidence;
import vn.ocop.examples.desk.io.JsonLines;

/** Writes pairs, groups and faulty lines, one object a line. */
public final class DuplicatesWriter {

  private final JsonGenerator out;
  private final Locale locale;
  private boolean any;

  /**
   * A writer.
   *
   * @param out where to write
   * @param locale the language of messages
   */
  public DuplicatesWriter(JsonGenerator out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  /**
   * Writes a pair.
   *
   * @param pair the pair
   * @throws IOException if it cannot be written
   */
  public void write(ReportedPair pair) throws IOException {
    start();
    out.writeStringField("a", pair.a());
    out.writeStringField("b", pair.b());
    out.writeStringField("verdict", pair.verdict());
    out.writeStringField("relation", pair.relation().name());
    out.writeNumberField("weight", pair.weight());
    out.writeArrayFieldStart("evidence");
    for (Evidence evidence : pair.evidence()) {
      out.writeStartObject();
      out.writeStringField("field", evidence.field());
      out.writeNumberField("weight", evidence.weight().toDecimal());
      out.writeStringField("text", evidence.text().in(locale));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /**
   * Writes a group.
   *
   * @param ids the identifiers of its records
   * @throws IOException if it cannot be written
   */
  public void write(List<String> ids) throws IOException {
    start();
    out.writeArrayFieldStart("cluster");
    for (String id : ids) {
      out.writeString(id);
    }
    out.writeEndArray();
    out.writeNumberField("size", ids.size());
    out.writeEndObject();
  }

  /**
   * Writes a faulty line.
   *
   * @param line what the line says
   * @throws IOException if it cannot be written
   */
  public void writeInvalid(ReadLine<?> line) throws IOException {
    start();
    if (line.id().isPresent()) {
      out.writeStringField("id", line.id().get());
    } else {
      out.writeNullField("id");
    }
    out.writeNumberField("line", line.line());
    out.writeStringField("status", "INVALID");
    out.writeBooleanField("compared", line.record().isPresent());
    out.writeArrayFieldStart("errors");
    JsonLines.write(out, line.faults(), locale);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void start() throws IOException {
    out.writeStartObject();
    any = true;
  }

  /**
   * Ends the last line, if there is one.
   *
   * @throws IOException if it cannot be written
   */
  public void finish() throws IOException {
    if (any) {
      out.writeRaw('\n');
    }
  }
}
