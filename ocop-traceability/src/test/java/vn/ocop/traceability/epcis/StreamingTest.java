package vn.ocop.traceability.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * Reads a document that is made while it is read. Its length is 20 MB; the system property
 * ocop.test.streamBytes makes it any other.
 */
class StreamingTest {

  private static final long LENGTH = Long.getLong("ocop.test.streamBytes", 20_000_000L);
  private static final int AHEAD = 300_000;

  /** A document of equal events that never stands in memory as a whole. */
  private static final class Generated extends InputStream {
    private final byte[] event;
    private final byte[] end;
    private byte[] current;
    private int place;
    private long given;
    private long events;
    private boolean ending;

    Generated(String start, String event, String end) {
      this.current = start.getBytes(StandardCharsets.UTF_8);
      this.event = event.getBytes(StandardCharsets.UTF_8);
      this.end = end.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (place == current.length && ending) {
        return -1;
      }
      if (place == current.length) {
        ending = given >= LENGTH;
        current = ending ? end : event;
        events += ending ? 0 : 1;
        place = 0;
      }
      int count = Math.min(length, current.length - place);
      System.arraycopy(current, place, bytes, offset, count);
      place += count;
      given += count;
      return count;
    }
  }

  private static void readAll(Generated input, int eventLength, int more) throws IOException {
    long[] count = {0};
    long[] furthest = {0};
    ReadReport report =
        EpcisReader.standard().stream(
            input,
            new EventSink() {
              @Override
              public void event(EpcisEvent event) {
                count[0]++;
                furthest[0] = Math.max(furthest[0], input.given - count[0] * (long) eventLength);
              }
            });

    assertThat(report.complete()).isTrue();
    assertThat(report.findings()).isEmpty();
    assertThat(report.accepted()).isEqualTo(count[0]).isEqualTo(input.events + more);
    assertThat(input.given).isGreaterThanOrEqualTo(LENGTH);
    assertThat(furthest[0]).as("bytes read ahead of the events handed on").isLessThan(AHEAD);
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void a_json_document_is_read_event_by_event() throws IOException {
    String event = ",\n" + Samples.harvest("\"farm:plot\": \"A7\"");
    String[] around = Samples.document(Samples.harvest("") + "#").split("#", -1);

    readAll(new Generated(around[0], event, around[1]), length(event), 1);
  }

  @Test
  void lines_are_read_one_by_one() throws IOException {
    String event = Samples.harvest("").replace("\n", "") + "\n";

    readAll(new Generated("", event, ""), length(event), 0);
  }

  @Test
  void an_array_is_read_event_by_event() throws IOException {
    String event = "," + Samples.harvest("");

    readAll(new Generated("[" + Samples.harvest(""), event, "]"), length(event), 1);
  }

  @Test
  void an_xml_document_is_read_event_by_event() throws IOException {
    String[] around = XmlSamples.document("#").split("#", -1);
    String event = XmlSamples.HARVEST;

    readAll(new Generated(around[0], event, around[1]), length(event), 0);
  }
}
