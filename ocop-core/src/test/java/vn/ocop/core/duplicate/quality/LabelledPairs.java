package vn.ocop.core.duplicate.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opentest4j.TestAbortedException;
import vn.ocop.core.duplicate.RegistryRecord;

/**
 * The labelled pairs and the real records beside the project; skips tests where they are absent.
 */
final class LabelledPairs {

  /** One pair with what a person said of it. */
  record Labelled(
      String id,
      String rule,
      String origin,
      String label,
      Optional<String> alternative,
      RegistryRecord a,
      RegistryRecord b) {}

  private LabelledPairs() {}

  static List<Labelled> pairs() {
    return JsonLines.read(file("labelled-pairs.jsonl")).stream().map(LabelledPairs::pair).toList();
  }

  static List<RegistryRecord> records() {
    return JsonLines.read(file("ocop-products.jsonl")).stream()
        .map(object -> record(object, JsonLines.text(object, "id").orElseThrow()))
        .toList();
  }

  private static Labelled pair(Map<String, Object> object) {
    String id = JsonLines.text(object, "pair_id").orElseThrow();
    return new Labelled(
        id,
        JsonLines.text(object, "rule").orElseThrow(),
        JsonLines.text(object, "origin").orElseThrow(),
        JsonLines.text(object, "label").orElseThrow(),
        JsonLines.text(object, "alt_label"),
        record(JsonLines.object(Objects.requireNonNull(object.get("a"))), id + "a"),
        record(JsonLines.object(Objects.requireNonNull(object.get("b"))), id + "b"));
  }

  static RegistryRecord record(Map<String, Object> object, String id) {
    return RegistryRecord.builder()
        .id(id)
        .name(JsonLines.text(object, "name").orElse(""))
        .producer(JsonLines.text(object, "producer"))
        .commune(JsonLines.text(object, "commune"))
        .district(JsonLines.text(object, "district"))
        .province(JsonLines.text(object, "province"))
        .recognised(JsonLines.text(object, "year").map(Integer::valueOf).stream().toList())
        .stars(JsonLines.text(object, "stars").map(Integer::valueOf))
        .build();
  }

  private static String file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/testdata/duplicates"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new TestAbortedException("no folder shared/testdata above the project: skipped");
    }
    try {
      return Files.readString(
          folder.resolve("shared/testdata/duplicates").resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
