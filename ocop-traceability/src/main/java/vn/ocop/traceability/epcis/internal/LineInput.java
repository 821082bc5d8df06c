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
  private byte[] line = new byte[FIRST_BUFFER];

  LineInput(Output output) {
    this.output = output;
    this.json = new JsonInput(output);
  }

  /** Reads a buffered stream to its end. */
  void read(InputStream in) throws IOException {
    int limit = output.policy().limits().getEventSize();
    boolean any = false;
    int number = 1;
    for (int next = in.read(); next >= 0; number++) {
      int length = 0;
      while (next >= 0 && next != '\n') {
        if (length < limit) {
          add((byte) next, length);
        }
        length = Math.min(length + 1, limit + 1);
        next = in.read();
      }
      if (next == '\n') {
        next = in.read();
      }
      if (length > limit) {
        Report report = new Report(number);
        report.lost(EpcisCode.TOO_LARGE, "", "limit", limit, "what", "line");
        output.event(null, report);
        any = true;
      } else if (length > 0) {
        any |= json.readLine(line, length, number);
      }
    }
    if (!any) {
      Report report = new Report(0);
      report.lost(EpcisCode.EMPTY_INPUT, "");
      output.broken(report);
    }
  }

  private void add(byte value, int length) {
    if (length == line.length) {
      line = Arrays.copyOf(line, 2 * line.length);
    }
    line[length] = value;
  }
}
