package vn.ocop.traceability.epcis.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.EventSink;
import vn.ocop.traceability.epcis.InputFormat;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.epcis.ReadReport;

/** Finds out the form of a document from its first bytes and has it read. */
public final class Input {

  private static final int PEEK = 64 * 1024;

  private final ReadPolicy policy;
  private final Output output;

  /** Begins a document. */
  public Input(ReadPolicy policy, EventSink sink) {
    this.policy = policy;
    this.output = new Output(policy, sink);
  }

  /** Reads a stream to its end. */
  public ReadReport read(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, PEEK);
    byte[] head = peek(in);
    if (isUtf16(head)) {
      Report report = new Report(0);
      report.lost(EpcisCode.NOT_UTF_8, "", "detail", "UTF-16");
      output.broken(report);
      return output.report();
    }
    boolean mark = isUtf8Mark(head);
    if (mark) {
      in.skipNBytes(3);
      head = peek(in);
    }
    InputFormat format = policy.format() == InputFormat.DETECT ? detect(head) : policy.format();
    if (mark && format != InputFormat.XML) {
      Report report = new Report(1);
      report.kept(EpcisCode.BYTE_ORDER_MARK, "");
      output.findings(report);
    }
    switch (format) {
      case XML -> new XmlInput(output).read(in);
      case JSON_LINES -> new LineInput(output).read(in);
      default -> new JsonInput(output).read(in);
    }
    return output.report();
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    byte[] head = in.readNBytes(PEEK - 1);
    in.reset();
    return head;
  }

  private static boolean isUtf8Mark(byte[] head) {
    return head.length >= 3
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF;
  }

  private static boolean isUtf16(byte[] head) {
    return head.length >= 2
        && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
            || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
            || head[0] == 0
            || head[1] == 0);
  }

  /** XML begins with an angle bracket; JSON lines with a whole object on the first of two lines. */
  private static InputFormat detect(byte[] head) {
    int start = next(head, 0);
    if (start < head.length && head[start] == '<') {
      return InputFormat.XML;
    }
    if (start == head.length || head[start] != '{') {
      return InputFormat.JSON;
    }
    int end = start;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    int second = next(head, end);
    int last = end - 1;
    while (last > start && isSpace(head[last])) {
      last--;
    }
    boolean lines =
        second < head.length && head[second] == '{' && last > start && head[last] == '}';
    return lines ? InputFormat.JSON_LINES : InputFormat.JSON;
  }

  private static int next(byte[] head, int from) {
    int i = from;
    while (i < head.length && isSpace(head[i])) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
