package vn.ocop.examples.desk.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines one at a time and never holds more than one, nor more of one than the limit: the rest
 * of a longer line is read and thrown away, the line itself is still handed out so that it can be
 * answered.
 */
public final class LineReader implements Closeable {

  /** The longest line that is kept, in bytes. */
  public static final int LIMIT = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int end;
  private long number;
  private long bytesRead;

  /**
   * A reader of a stream.
   *
   * @param in the stream; closed with this reader
   */
  public LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * The next line.
   *
   * @return the line, or null after the last
   * @throws IOException if the stream cannot be read
   */
  public @Nullable Line next() throws IOException {
    line.reset();
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int lineEnd = position;
      while (lineEnd < end && buffer[lineEnd] != '\n') {
        lineEnd++;
      }
      int length = lineEnd - position;
      tooLong |= line.size() + length > LIMIT;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, position, length);
      }
      boolean ended = lineEnd < end;
      position = ended ? lineEnd + 1 : lineEnd;
      if (ended) {
        break;
      }
    }
    return any
        ? new Line(++number, ByteBuffer.wrap(line.toByteArray()).asReadOnlyBuffer(), tooLong)
        : null;
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(in.read(buffer), 0);
      bytesRead += end;
    }
    return end > 0;
  }

  /**
   * How far the stream is read.
   *
   * @return bytes
   */
  public long bytesRead() {
    return bytesRead;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
