package vn.ocop.traceability.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.traceability.epcis.Acceptance;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.epcis.SharedFiles;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.rule.Verdict;

/** The faults that the published seafood chains are known to have. */
class KnownChainFaultsTest {

  private static Validation validate(String name) throws IOException {
    Path file;
    try (Stream<Path> files = Files.walk(SharedFiles.traceability())) {
      file = files.filter(f -> f.endsWith(name)).sorted().findFirst().orElseThrow();
    }
    try (InputStream in = Files.newInputStream(file)) {
      ReadPolicy policy = ReadPolicy.standard().with(Acceptance.ACCEPT_READABLE);
      return StandardRules.validator(Profile.standard())
          .validate(
              Capture.of(EpcisReader.of(policy).read(in)), MasterData.none(), Optional.empty());
    }
  }

  private static List<RuleFinding> violated(Validation validation, String rule) {
    return validation.of(rule).stream().filter(f -> f.verdict() == Verdict.VIOLATED).toList();
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
    assertThat(violated(validate(file), "LOT_OVERDRAWN"))
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
    Validation validation = validate(file);

    assertThat(violated(validation, "MASS_NOT_CONSERVED"))
        .singleElement()
        .matches(finding -> compares(finding, "111.5837304", "55.7918652"));
    assertThat(violated(validation, "LOT_WITHOUT_ORIGIN")).hasSize(2);
  }

  @Test
  void three_identifiers_have_two_bodies() throws IOException {
    assertThat(violated(validate("traceback_tests.jsonld"), "EVENT_ID_CONFLICT")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPCISQUERYDOCUMENT_advanced_1.jsonld",
        "EPCISQUERYDOCUMENT_advanced_11.jsonld",
        "EPCISQUERYDOCUMENT_advanced_18.jsonld"
      })
  void growing_and_equal_masses_are_no_faults(String file) throws IOException {
    Validation validation = validate(file);

    assertThat(violated(validation, "MASS_NOT_CONSERVED")).isEmpty();
    assertThat(violated(validation, "LOT_OVERDRAWN")).isEmpty();
    assertThat(violated(validation, "YIELD_OUT_OF_BAND")).isEmpty();
  }
}
