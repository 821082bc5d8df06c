package vn.ocop.traceability.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.epcis.Acceptance;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.epcis.SharedFiles;
import vn.ocop.traceability.event.EpcisEvent;

/** The reference vectors of the event hash: documents with their expected values beside. */
class ReferenceVectorsTest {

  private static List<EpcisEvent> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return EpcisReader.of(ReadPolicy.standard().with(Acceptance.ACCEPT_READABLE))
          .read(in)
          .events();
    }
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    Path tests = SharedFiles.traceability().resolve("epcis-event-hash-generator/tests");
    try (Stream<Path> all = Files.list(tests.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void every_event_has_its_reference_hash_in_json_and_in_xml() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    int compared = 0;
    for (Path hashes : files("examples", ".hashes")) {
      List<String> expected =
          Files.readAllLines(hashes).stream().filter(line -> !line.isBlank()).toList();
      for (String ending : List.of(".jsonld", ".xml")) {
        Path document = Path.of(hashes.toString().replace(".hashes", ending));
        if (Files.exists(document)) {
          List<EpcisEvent> events = read(document);
          softly.assertThat(events).as(document.getFileName().toString()).hasSameSizeAs(expected);
          for (int i = 0; i < Math.min(events.size(), expected.size()); i++) {
            softly
                .assertThat(EventHash.of(events.get(i)))
                .as(
                    document.getFileName()
                        + " "
                        + i
                        + ": "
                        + EventHash.canonicalText(events.get(i)))
                .isEqualTo(expected.get(i).strip());
            compared++;
          }
        }
      }
    }
    softly.assertThat(compared).isGreaterThan(60);
    softly.assertAll();
  }

  @Test
  void different_ways_of_writing_one_event_have_one_hash() throws IOException {
    for (Path file : files("expected_equal", "")) {
      assertThat(read(file).stream().map(EventHash::of).distinct())
          .as(file.getFileName().toString())
          .hasSize(1);
    }
  }
}
