package vn.ocop.examples.desk.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** Writes one JSON object a line, and findings as the desk's contract words them. */
public final class JsonLines {

  private JsonLines() {}

  /**
   * Opens an output in UTF-8.
   *
   * @param output where to write; - for standard output
   * @param input the input, which must be another file
   * @return a generator that writes each object on a line of its own; the caller ends the last line
   * @throws IOException if the output cannot be opened
   */
  public static JsonGenerator create(String output, String input) throws IOException {
    return over(Streams.create(output, input));
  }

  /**
   * The same over an open stream.
   *
   * @param out where to write
   * @return the generator
   * @throws IOException if it cannot write
   */
  public static JsonGenerator over(OutputStream out) throws IOException {
    return new JsonFactory()
        .createGenerator(out, JsonEncoding.UTF8)
        .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /**
   * Writes findings into a list that the caller has opened: code, place, message.
   *
   * @param out where to write
   * @param findings the findings
   * @param locale the language of the messages
   * @throws IOException if they cannot be written
   */
  public static void write(JsonGenerator out, List<Finding> findings, Locale locale)
      throws IOException {
    for (Finding finding : findings) {
      out.writeStartObject();
      out.writeStringField("code", finding.code().name());
      for (Where.Step step : finding.where().steps()) {
        out.writeStringField(step.kind().name().toLowerCase(Locale.ROOT), step.value());
      }
      out.writeStringField("message", finding.message(locale));
      out.writeEndObject();
    }
  }
}
