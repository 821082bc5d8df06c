package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
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
        .isNotEmpty();
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
