package vn.ocop.core.duplicate.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    return objects("labelled-pairs.jsonl").stream().map(LabelledPairs::pair).toList();
  }

  static List<RegistryRecord> records() {
    return objects("ocop-products.jsonl").stream()
        .map(object -> record(object, object.required("id").asText()))
        .toList();
  }

  private static List<JsonNode> objects(String name) {
    try (MappingIterator<JsonNode> objects =
        new ObjectMapper().readerFor(JsonNode.class).readValues(file(name))) {
      return objects.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled pair(JsonNode object) {
    String id = object.required("pair_id").asText();
    return new Labelled(
        id,
        object.required("rule").asText(),
        object.required("origin").asText(),
        object.required("label").asText(),
        text(object, "alt_label"),
        record(object.required("a"), id + "a"),
        record(object.required("b"), id + "b"));
  }

  private static RegistryRecord record(JsonNode object, String id) {
    return RegistryRecord.builder()
        .id(id)
        .name(text(object, "name").orElse(""))
        .producer(text(object, "producer"))
        .commune(text(object, "commune"))
        .district(text(object, "district"))
        .province(text(object, "province"))
        .recognised(text(object, "year").map(Integer::valueOf).stream().toList())
        .stars(text(object, "stars").map(Integer::valueOf))
        .build();
  }

  /** A text or number, empty where it is absent, null or an empty text. */
  private static Optional<String> text(JsonNode object, String field) {
    return Optional.of(object.path(field).asText("")).filter(text -> !text.isEmpty());
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
