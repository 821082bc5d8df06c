package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.epcis.Acceptance;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.epcis.SharedFiles;
import vn.ocop.traceability.internal.DataFile;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.rule.Verdict;

/** The known faults of published chains, found by the rules that they break. */
class PublishedFaultsTest {

  private static final String DATA = "opentraceability-gdst/CSharp/OpenTraceability.Tests/Data/";

  private static Validation validate(String file, Profile profile) throws IOException {
    Path path = SharedFiles.traceability().resolve(file);
    try (InputStream in = Files.newInputStream(path)) {
      Capture capture =
          Capture.of(
              EpcisReader.of(ReadPolicy.standard().with(Acceptance.ACCEPT_READABLE)).read(in));
      return StandardRules.validator(profile)
          .validate(capture, MasterData.none(), Optional.empty());
    }
  }

  private static List<RuleFinding> violated(Validation validation, String rule) {
    return validation.of(rule).stream().filter(f -> f.verdict() == Verdict.VIOLATED).toList();
  }

  /** The path of a file that stands under this name only. */
  private static String find(String name) throws IOException {
    Path folder = SharedFiles.traceability();
    try (Stream<Path> files = Files.walk(folder)) {
      Path found = files.filter(file -> file.endsWith(name)).sorted().findFirst().orElseThrow();
      return folder.relativize(found).toString();
    }
  }

  private static boolean compares(RuleFinding finding, String first, String second) {
    return Stream.of(first, second)
        .allMatch(
            number ->
                finding.figures().stream()
                    .anyMatch(f -> f.value().compareTo(new BigDecimal(number)) == 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FullData.json",
        "testdata001.json",
        "traceback_tests.jsonld",
        "cap_tool_events.jsonld",
        "all_wholechain_events.jsonld",
        "epcisquerydoc-example01.jsonld",
        "EPCISQUERYDOCUMENT_advanced_14.jsonld",
        "gdst_data_withmasterdata.jsonld"
      })
  void ten_thousand_kilograms_are_used_of_a_lot_of_9876(String file) throws IOException {
    assertThat(violated(validate(find(file), Profile.standard()), "LOT_OVERDRAWN"))
        .anyMatch(finding -> compares(finding, "10000", "9876"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPCISQUERYDOCUMENT_advanced_3.jsonld",
        "EPCISQUERYDOCUMENT_advanced_9.jsonld",
        "EPCISQUERYDOCUMENT_advanced_10.jsonld",
        "EPCISQUERYDOCUMENT_with_errorDeclarations.jsonld"
      })
  void half_gets_lost_in_mixing_and_two_inputs_have_no_origin(String file) throws IOException {
    Validation validation = validate(find(file), Profile.standard());

    assertThat(violated(validation, "MASS_NOT_CONSERVED"))
        .singleElement()
        .matches(finding -> compares(finding, "111.5837304", "55.7918652"));
    assertThat(violated(validation, "LOT_WITHOUT_ORIGIN")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPCISQUERYDOCUMENT_advanced_1.jsonld",
        "EPCISQUERYDOCUMENT_advanced_11.jsonld",
        "EPCISQUERYDOCUMENT_advanced_18.jsonld"
      })
  void growing_and_equal_masses_are_no_faults(String file) throws IOException {
    Validation validation = validate(find(file), Profile.standard());

    assertThat(violated(validation, "MASS_NOT_CONSERVED")).isEmpty();
    assertThat(violated(validation, "LOT_OVERDRAWN")).isEmpty();
    assertThat(violated(validation, "YIELD_OUT_OF_BAND")).isEmpty();
  }

  @Test
  void three_event_ids_with_two_bodies_are_found_by_exactly_one_rule() throws IOException {
    Validation validation = validate(DATA + "traceback_tests.jsonld", Profile.standard());

    assertThat(validation.of("EVENT_ID_CONFLICT"))
        .extracting(finding -> finding.message().arguments().get("id"))
        .containsExactly(
            "urn:uuid:6cdb783c-0626-4e1a-a3e8-ce556870be20U",
            "urn:uuid:abf72ff7-6f9a-4092-8d75-25e545c9593dU",
            "urn:uuid:cd1df67c-def8-4a64-a19a-e531ff11b6a7U");
    assertThat(validation.findings())
        .filteredOn(finding -> finding.rule().group().startsWith("D"))
        .extracting(RuleFinding::id)
        .containsOnly("EVENT_ID_CONFLICT");
  }

  @Test
  void a_repeated_identifier_with_one_body_is_a_remark() throws IOException {
    Validation validation =
        validate(DATA + "EPCISQueryDocument_duplicate_eventIDs.jsonld", Profile.standard());

    assertThat(validation.findings())
        .filteredOn(finding -> finding.rule().group().equals("D1"))
        .extracting(finding -> finding.id() + " " + finding.severity())
        .containsExactly("EVENT_REPEATED INFO");
  }

  @Test
  void documents_that_break_the_seafood_profile_are_found_by_it_and_by_nothing_else()
      throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (String name :
        List.of(
            "farm_harvest_event",
            "feedmill_object_event",
            "fishing_event",
            "hatching_event",
            "processing_event")) {
      String file = DATA + "gdst_" + name + "_invalid.jsonld";
      softly
          .assertThat(validate(file, Profile.named("gdst")).of("MINIMUM_DATA_MISSING"))
          .as(file)
          .hasSize(1);
    }
    for (String file :
        List.of(
            DATA + "gdst_data_withmasterdata.jsonld",
            DATA + "testserver_advancedfilters.jsonld",
            DATA + "traceback_tests.jsonld",
            "traceabilitydriver-gdst/TraceabilityDriver.Tests/Data/testdata001.json",
            "traceabilitydriver-gdst/TraceabilityDriver/Services/GDST/FullData.json")) {
      softly
          .assertThat(validate(file, Profile.named("gdst")).of("MINIMUM_DATA_MISSING"))
          .as(file)
          .isEmpty();
    }
    softly.assertAll();
  }

  @Test
  void each_broken_seafood_document_is_told_what_it_lacks() throws IOException {
    Map<String, String> lacking =
        Map.of(
            "farm_harvest_event", "method of aquaculture",
            "feedmill_object_event", "protein source of the feed",
            "fishing_event", "catch area",
            "hatching_event", "product owner",
            "processing_event", "lot number");
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, String> entry : lacking.entrySet()) {
      String file = DATA + "gdst_" + entry.getKey() + "_invalid.jsonld";
      softly
          .assertThat(validate(file, Profile.named("gdst")).of("MINIMUM_DATA_MISSING").get(0))
          .extracting(finding -> finding.text(Locale.ENGLISH))
          .asString()
          .as(file)
          .contains(entry.getValue());
    }
    softly.assertAll();
  }

  @Test
  void documents_valid_by_design_break_only_the_rules_that_are_explained() throws IOException {
    Set<String> explained = new TreeSet<>();
    DataFile.rows(PublishedFaultsTest.class, "published-faults.tsv")
        .forEach(row -> explained.add(row.required(0) + " " + row.required(1)));
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(SharedFiles.traceability().resolve("LABELS.tsv"))) {
      String[] columns = line.split("\t", -1);
      if (columns[1].startsWith("valid") && !columns[0].endsWith(".geojson")) {
        String name = columns[0].substring(columns[0].lastIndexOf('/') + 1);
        for (RuleFinding finding : validate(columns[0], Profile.standard()).findings()) {
          String group = finding.rule().group().substring(0, 1);
          if (finding.severity() == Severity.ERROR && "VIDAOX".contains(group)) {
            found.add(name + " " + finding.id());
          }
        }
      }
    }
    assertThat(found).isEqualTo(explained);
  }
}
