package vn.ocop.examples.desk.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(texts("a\nb")).containsExactly("a", "b");
    assertThat(texts("a\nb\n")).containsExactly("a", "b");
    assertThat(texts("")).isEmpty();
    assertThat(texts("\n")).containsExactly("");
  }

  @Test
  void aLineAtTheLimitIsKeptAndOneByteMoreIsNot() throws IOException {
    byte[] input = new byte[2 * LineReader.LIMIT + 2];
    input[LineReader.LIMIT] = '\n';
    try (LineReader lines = new LineReader(new ByteArrayInputStream(input))) {
      Line first = Objects.requireNonNull(lines.next());
      Line second = Objects.requireNonNull(lines.next());

      assertThat(first.tooLong()).isFalse();
      assertThat(first.content().limit()).isEqualTo(LineReader.LIMIT);
      assertThat(second.tooLong()).isTrue();
      assertThat(second.number()).isEqualTo(2);
    }
  }

  @Test
  void aLineOfTwoHundredMegabytesIsReadWithoutBeingHeld() throws IOException {
    try (LineReader lines = new LineReader(new Endless(200_000_000))) {
      Line line = Objects.requireNonNull(lines.next());

      assertThat(line.tooLong()).isTrue();
      assertThat(line.content().limit()).isZero();
      assertThat(lines.next()).isNull();
      assertThat(lines.bytesRead()).isEqualTo(200_000_000);
    }
  }

  private static List<String> texts(String input) throws IOException {
    List<String> texts = new ArrayList<>();
    try (LineReader lines =
        new LineReader(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        texts.add(line.text().orElseThrow());
      }
    }
    return texts;
  }

  /** Many bytes without a line end, none of them held. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      left -= count;
      return count;
    }
  }
}
