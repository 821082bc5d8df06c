package vn.ocop.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final String VI = "messages_vi.properties";
  private static final String EN = "messages_en.properties";

  private static Function<String, @Nullable InputStream> files(Map<String, String> texts) {
    return name -> {
      String text = texts.get(name);
      return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    };
  }

  @Test
  void readsBothLanguagesAsUtf8() {
    Messages messages = Messages.of(files(Map.of(VI, "TEA=Chè búp ngon\n", EN, "TEA=Tea\n")));
    assertThat(messages.text("TEA", new Locale("vi"))).isEqualTo("Chè búp ngon");
    assertThat(messages.text("TEA", Locale.ENGLISH)).isEqualTo("Tea");
  }

  @Test
  void chooseVietnameseForVietnameseInAnyRegionAndEnglishOtherwise() {
    assertThat(Messages.isVietnamese(new Locale("vi"))).isTrue();
    assertThat(Messages.isVietnamese(new Locale("vi", "US"))).isTrue();
    assertThat(Messages.isVietnamese(new Locale("en", "VN"))).isFalse();
    assertThat(Messages.isVietnamese(Locale.ROOT)).isFalse();
  }

  @Test
  void refuseFilesThatDoNotHoldTheSameKeys() {
    assertThatThrownBy(() -> Messages.of(files(Map.of(VI, "A=1\nB=2", EN, "A=1"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("B");
  }

  @Test
  void refuseAMissingFileByName() {
    assertThatThrownBy(() -> Messages.of(files(Map.of(VI, "A=1"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(EN + " is missing");
  }

  @Test
  void tellWhichFileCannotBeRead() {
    assertThatThrownBy(() -> Messages.of(name -> new Unreadable()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(VI + " cannot be read");
  }

  @Test
  void refuseAKeyWithoutText() {
    Messages messages = Messages.of(files(Map.of(VI, "A=1", EN, "A=1")));
    assertThatThrownBy(() -> messages.text("B", Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key B has no text");
  }

  @Test
  void closeWhatTheyOpen() {
    AtomicInteger closed = new AtomicInteger();
    Messages.of(
        name ->
            new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
              @Override
              public void close() throws IOException {
                closed.incrementAndGet();
                super.close();
              }
            });
    assertThat(closed.get()).isGreaterThanOrEqualTo(2);
  }

  /** A stream that fails. */
  private static final class Unreadable extends FilterInputStream {
    Unreadable() {
      super(InputStream.nullInputStream());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("torn");
    }
  }
}
