package vn.ocop.examples.desk.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleRegistryTest {

  @Test
  void theFileIsWhatTheGeneratorWrites() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RegistryPage.class.getResourceAsStream("sample-registry.jsonl"))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).isEqualTo(SampleRegistry.lines());
      assertThat(lines).allSatisfy(line -> assertThat(line).contains("\"illustrative\":true"));
    }
  }

  @Test
  void onlyTheseWholeTargetsGiveThePublishedShares() {
    assertThat(targetsThatGive(358)).containsExactly(60);
    assertThat(tenthsThatGive(1536)).containsExactly(140);
  }

  private static List<Integer> targetsThatGive(int perCent) {
    return IntStream.rangeClosed(1, 1000)
        .filter(target -> Math.round(215 * 100.0 / target) == perCent)
        .boxed()
        .toList();
  }

  private static List<Integer> tenthsThatGive(int perMille) {
    return IntStream.rangeClosed(1, 1000)
        .filter(target -> Math.round(215 * 1000.0 / target) == perMille)
        .boxed()
        .toList();
  }
}
