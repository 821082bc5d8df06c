package vn.ocop.traceability.epcis.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.ocop.traceability.epcis.EpcisCode;

/** Reads JSON lines: a line that is broken or too long spoils only itself. */
final class LineInput {

  private static final int FIRST_BUFFER = 8_192;

  private final Output output;
  private final JsonInput json;
  private final int limit;
  private byte[] line = new byte[FIRST_BUFFER];
  private int length;
  private int number = 1;
  private boolean any;

  LineInput(Output output) {
    this.output = output;
    this.json = new JsonInput(output);
    this.limit = output.policy().limits().getEventSize();
  }

  /** Reads a stream to its end. */
  void read(InputStream in) throws IOException {
    byte[] chunk = new byte[FIRST_BUFFER];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      int from = 0;
      for (int i = 0; i < count; i++) {
        if (chunk[i] == '\n') {
          add(chunk, from, i);
          end();
          from = i + 1;
        }
      }
      add(chunk, from, count);
    }
    end();
    if (!any) {
      Report report = new Report(0);
      report.lost(EpcisCode.EMPTY_INPUT, "");
      output.broken(report);
    }
  }

  /** Adds a piece of the line; of a line over the limit no more than its excess is remembered. */
  private void add(byte[] chunk, int from, int to) {
    int more = to - from;
    if (length > limit || more > limit - length) {
      length = limit + 1;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, Math.min(limit, 2 * line.length)));
    }
    System.arraycopy(chunk, from, line, length, more);
    length += more;
  }

  private void end() throws IOException {
    if (length > limit) {
      Report report = new Report(number);
      report.lost(EpcisCode.TOO_LARGE, "", "limit", limit, "what", "line");
      output.event(null, report);
      any = true;
    } else if (length > 0) {
      any |= json.readLine(line, length, number);
    }
    length = 0;
    number++;
  }
}
