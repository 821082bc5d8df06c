package vn.ocop.traceability.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * Reads every labelled document; each exception from its label is explained in the table beside.
 */
class PublishedDocumentsTest {

  private static final Map<String, Set<String>> KNOWN = known();

  private record Labelled(String path, String label) {}

  private static Map<String, Set<String>> known() {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    try (InputStream in =
            PublishedDocumentsTest.class.getResourceAsStream("published-documents.tsv");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          known.put(
              columns[0],
              columns[1].isEmpty()
                  ? Set.of()
                  : new TreeSet<>(Arrays.asList(columns[1].split(","))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  private static List<Labelled> labelled(Path folder) throws IOException {
    List<Labelled> all = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("LABELS.tsv"))) {
      String[] columns = line.split("\t", -1);
      if (!columns[0].equals("path") && !columns[0].endsWith(".geojson")) {
        all.add(new Labelled(columns[0], columns[1]));
      }
    }
    return all;
  }

  private static EpcisDocument read(Path file, ReadPolicy policy) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return EpcisReader.of(policy).read(in);
    }
  }

  private static Set<String> errors(EpcisDocument document) {
    return document.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::code)
        .map(code -> code.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable Set<String> explained(String path) {
    return KNOWN.entrySet().stream()
        .filter(entry -> path.endsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  @Test
  void documents_valid_by_design_give_no_error_unless_explained() throws IOException {
    Path folder = SharedFiles.traceability();
    SoftAssertions softly = new SoftAssertions();
    int read = 0;
    for (Labelled file : labelled(folder)) {
      if (file.label().startsWith("valid") || file.label().equals("outdated")) {
        EpcisDocument document = read(folder.resolve(file.path()), ReadPolicy.standard());
        Set<String> expected = explained(file.path());
        softly
            .assertThat(errors(document))
            .as(file.path())
            .isEqualTo(expected == null ? Set.of() : expected);
        if (expected == null
            && !file.path().contains("masterdata_all_possible_fields")
            && !file.path().contains("CBV-11.4")) {
          softly.assertThat(document.events()).as(file.path()).isNotEmpty();
        }
        read++;
      }
    }
    softly.assertThat(read).isGreaterThan(240);
    softly.assertAll();
  }

  @Test
  void documents_invalid_by_design_are_refused_for_their_defect() throws IOException {
    Path folder = SharedFiles.traceability();
    SoftAssertions softly = new SoftAssertions();
    int read = 0;
    for (Labelled file : labelled(folder)) {
      if (file.label().equals("invalid")) {
        EpcisDocument document =
            read(folder.resolve(file.path()), ReadPolicy.standard().with(Acceptance.REJECT_ALL));
        Set<String> expected = explained(file.path());
        softly.assertThat(expected).as(file.path()).isNotNull();
        softly.assertThat(errors(document)).as(file.path()).isEqualTo(expected);
        if (expected != null && !expected.isEmpty()) {
          softly.assertThat(document.report().rejected()).as(file.path()).isTrue();
          softly.assertThat(document.events()).as(file.path()).isEmpty();
        }
        read++;
      }
    }
    softly.assertThat(read).isEqualTo(28);
    softly.assertAll();
  }

  @Test
  void a_repeated_event_identifier_is_named() throws IOException {
    Path folder = SharedFiles.traceability();
    String data = "opentraceability-gdst/CSharp/OpenTraceability.Tests/Data/";

    EpcisDocument twice =
        read(
            folder.resolve(data + "EPCISQueryDocument_duplicate_eventIDs.jsonld"),
            ReadPolicy.standard());
    EpcisDocument thrice =
        read(folder.resolve(data + "traceback_tests.jsonld"), ReadPolicy.standard());

    assertThat(twice.findings())
        .extracting(Finding::code)
        .containsExactly(EpcisCode.REPEATED_EVENT_ID);
    assertThat(
            thrice.findings().stream()
                .filter(finding -> finding.code() == EpcisCode.REPEATED_EVENT_ID))
        .hasSize(5);
  }

  @Test
  void partners_dirty_documents_are_read_whole_when_the_caller_asks_for_it() throws IOException {
    Path folder = SharedFiles.traceability();
    String data = "opentraceability-gdst/CSharp/OpenTraceability.Tests/Data/EPCISQUERYDOCUMENT_";
    Map<String, Integer> events =
        Map.of(
            "advanced_1.jsonld", 3,
            "advanced_3.jsonld", 9,
            "advanced_9.jsonld", 9,
            "advanced_10.jsonld", 9,
            "advanced_14.jsonld", 18,
            "advanced_17.jsonld", 18,
            "with_errorDeclarations.jsonld", 9);
    ReadPolicy readable = ReadPolicy.standard().with(Acceptance.ACCEPT_READABLE);

    for (Map.Entry<String, Integer> entry : events.entrySet()) {
      EpcisDocument document = read(folder.resolve(data + entry.getKey()), readable);
      assertThat(document.events()).as(entry.getKey()).hasSize(entry.getValue());
    }
  }

  @Test
  void no_document_stops_the_reader() throws IOException {
    Path folder = SharedFiles.traceability();
    for (Labelled file : labelled(folder)) {
      for (Acceptance acceptance : Acceptance.values()) {
        read(folder.resolve(file.path()), ReadPolicy.standard().with(acceptance));
      }
    }
    EpcisDocument comma =
        read(
            folder.resolve(
                "opentraceability-gdst/CSharp/OpenTraceability.Tests/Data/"
                    + "EPCISQUERYDOCUMENT_advanced_5.jsonld"),
            ReadPolicy.standard());
    assertThat(errors(comma)).contains("MALFORMED");
    assertThat(comma.report().complete()).isFalse();
  }

  @Test
  void every_event_that_was_read_is_read_again_as_an_equal_one() throws IOException {
    Path folder = SharedFiles.traceability();
    ReadPolicy readable = ReadPolicy.standard().with(Acceptance.ACCEPT_READABLE);
    SoftAssertions softly = new SoftAssertions();
    int events = 0;
    for (Labelled file : labelled(folder)) {
      EpcisDocument document = read(folder.resolve(file.path()), readable);
      String written = EpcisWriter.toText(document.header(), document.events());
      List<EpcisEvent> again = EpcisReader.of(readable).read(written).events();
      softly.assertThat(again).as(file.path()).isEqualTo(document.events());
      events += again.size();
    }
    softly.assertThat(events).isGreaterThan(600);
    softly.assertAll();
  }
}
