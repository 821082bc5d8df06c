package vn.ocop.traceability.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;

class AreaCodeTest {

  @ParameterizedTest
  @CsvSource({
    "PLANTING_AREA, VN-LSOR-0042",
    "PLANTING_AREA, MSVT-LS-CR-0001",
    "PACKING_HOUSE, VN-LSPH-035",
    "PACKING_HOUSE, VN-LSPH-0035",
    "RAW_MATERIAL_ZONE, vùng hồi Văn Quan"
  })
  void codesOfTheUsualLayoutsPassSilently(AreaKind kind, String text) {
    Outcome<AreaCode> outcome = AreaCode.parse(kind, text);
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.orElseThrow().written()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANTING_AREA, VN-LSPH-0042, 6",
    "PLANTING_AREA, VN-LSOR-004, 12",
    "PLANTING_AREA, VN-LSOR-00421, 13",
    "PLANTING_AREA, VN LSOR-0042, 3",
    "PACKING_HOUSE, 893, 1"
  })
  void anUnusualCodeIsKeptWithAWarningAtItsPlace(AreaKind kind, String text, int position) {
    Outcome<AreaCode> outcome = AreaCode.parse(kind, text);
    assertThat(outcome.orElseThrow().canonical()).isEqualTo(text);
    Finding warning = outcome.findings().get(0);
    assertThat(warning.code()).isEqualTo(AreaFindingCode.UNUSUAL_PATTERN);
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.arguments()).containsEntry("position", position);
    assertThat(warning.message(Locale.ENGLISH)).contains(text).contains("position " + position);
    assertThat(warning.message(new Locale("vi"))).contains("vị trí " + position);
  }

  @Test
  void theCallersPatternsDecideAndMayRefuse() {
    AreaCodePolicy own =
        new AreaCodePolicy(
            List.of(
                new AreaCodePattern(
                    AreaKind.RAW_MATERIAL_ZONE, Pattern.compile("LS-[0-9]{3}"), "LS-001")),
            Severity.ERROR);
    assertThat(own.parse(AreaKind.RAW_MATERIAL_ZONE, "ls-017").findings()).isEmpty();
    Outcome<AreaCode> refused = own.parse(AreaKind.RAW_MATERIAL_ZONE, "LS-17");
    assertThat(refused.toOptional()).isEmpty();
    assertThat(refused.findings().get(0).arguments()).containsEntry("expected", "LS-001");
    assertThat(own.parse(AreaKind.PLANTING_AREA, "anything").findings()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new AreaCodePattern(AreaKind.PLANTING_AREA, Pattern.compile("[0-9]+"), "A"))
        .withMessageStartingWith("example");
  }

  @Test
  void theSameCodeIsTheSameAreaOfItsKind() {
    AreaCode code = AreaCode.parse(AreaKind.PLANTING_AREA, "VN-LSOR-0042").orElseThrow();
    assertThat(AreaCode.parse(AreaKind.PLANTING_AREA, "vn-lsor-0042").orElseThrow())
        .isEqualTo(code)
        .hasSameHashCodeAs(code)
        .isEqualByComparingTo(code);
    assertThat(AreaCode.parse(AreaKind.RAW_MATERIAL_ZONE, "VN-LSOR-0042").orElseThrow())
        .isNotEqualTo(code);
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThat(AreaCode.parse(AreaKind.PLANTING_AREA, " ").findings().get(0).code())
        .isEqualTo(AreaFindingCode.NO_CODE);
    assertThat(AreaCode.parse(AreaKind.PLANTING_AREA, "x".repeat(65)).findings().get(0).code())
        .isEqualTo(AreaFindingCode.CODE_TOO_LONG);
  }

  @Property(tries = 300)
  void noTextMakesTheReaderThrow(@ForAll AreaKind kind, @ForAll String text) {
    Outcome<AreaCode> outcome = AreaCode.parse(kind, text);
    outcome.toOptional().ifPresent(code -> assertThat(code.written()).isEqualTo(text));
    assertThat(outcome.toOptional().isPresent()).isEqualTo(!text.isBlank() && text.length() <= 64);
  }

  @Test
  void everyCodeHasATextInBothLanguages() {
    for (AreaFindingCode code : AreaFindingCode.values()) {
      assertThat(code.template(Locale.ENGLISH)).isNotBlank();
      assertThat(code.template(new Locale("vi"))).isNotEqualTo(code.template(Locale.ENGLISH));
    }
  }
}
