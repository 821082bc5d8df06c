package vn.ocop.examples.desk.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Function;

/**
 * Answers an input line by line: one answer a line, in the order of the input; blank lines have
 * none.
 */
public final class AnsweredLines {

  private AnsweredLines() {}

  /**
   * Writes answers.
   *
   * @param <A> the answer
   */
  public interface Writer<A> {
    /**
     * Writes one answer as one object.
     *
     * @param answer the answer
     * @throws IOException if it cannot be written
     */
    void write(A answer) throws IOException;
  }

  /**
   * Answers all lines of an input.
   *
   * @param command the command's name, for the progress bar
   * @param input where lines come from; - for standard input
   * @param output where answers go; - for standard output
   * @param answers finds the answer to a line
   * @param writers makes the writer of answers
   * @param <A> the answer
   * @throws IOException if the input cannot be read or the output not be written
   */
  public static <A> void write(
      String command,
      String input,
      String output,
      Function<Line, A> answers,
      Function<JsonGenerator, Writer<A>> writers)
      throws IOException {
    try (LineReader lines = new LineReader(Streams.open(input));
        Progress progress = new Progress(command, Streams.size(input));
        JsonGenerator json = JsonLines.create(output, input)) {
      Writer<A> writer = writers.apply(json);
      boolean any = false;
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          writer.write(answers.apply(line));
          any = true;
        }
        progress.line(lines.bytesRead());
      }
      if (any) {
        json.writeRaw('\n');
      }
    }
  }
}
