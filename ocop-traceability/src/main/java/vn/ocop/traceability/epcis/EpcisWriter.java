package vn.ocop.traceability.epcis;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.ocop.traceability.epcis.internal.JsonOutput;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * Writes events as EPCIS 2.0 in JSON-LD, one by one, so that reading them again gives equal events.
 *
 * <p>Standard terms are written by their bare names. Namespaces that the document does not declare
 * are declared in the event that uses them.
 *
 * <pre>{@code
 * try (EpcisWriter writer = EpcisWriter.document(stream, header)) {
 *   for (EpcisEvent event : events) {
 *     writer.write(event);
 *   }
 * }
 * }</pre>
 */
public final class EpcisWriter implements Closeable {

  private final JsonOutput output;

  private EpcisWriter(JsonOutput output) {
    this.output = output;
  }

  /**
   * Begins a document; a query document if the header says so.
   *
   * @param out takes the document in UTF-8; not closed
   * @param header what the document says outside its events; the creation date and the version must
   *     be there for a document that the standard calls complete
   * @return the writer
   * @throws IOException if the stream fails
   */
  public static EpcisWriter document(OutputStream out, EpcisHeader header) throws IOException {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(header, "header");
    return new EpcisWriter(JsonOutput.document(out, header));
  }

  /**
   * Begins a list of events, one a line, each with its own context.
   *
   * @param out takes the lines in UTF-8; not closed
   * @return the writer
   * @throws IOException if the stream fails
   */
  public static EpcisWriter lines(OutputStream out) throws IOException {
    return new EpcisWriter(JsonOutput.lines(Objects.requireNonNull(out, "out")));
  }

  /**
   * Writes a whole document into a text.
   *
   * @param header what the document says outside its events
   * @param events the events in order
   * @return the document
   */
  public static String toText(EpcisHeader header, List<EpcisEvent> events) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EpcisWriter writer = document(out, header)) {
      for (EpcisEvent event : events) {
        writer.write(event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes one event.
   *
   * @param event the event
   * @throws IOException if the stream fails
   */
  public void write(EpcisEvent event) throws IOException {
    output.event(Objects.requireNonNull(event, "event"));
  }

  /**
   * Ends the document and flushes the stream.
   *
   * @throws IOException if the stream fails
   */
  @Override
  public void close() throws IOException {
    output.close();
  }
}
