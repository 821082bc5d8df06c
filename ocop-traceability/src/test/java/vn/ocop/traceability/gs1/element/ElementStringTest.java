package vn.ocop.traceability.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

class ElementStringTest {

  private static List<String> findings(String text) {
    return ElementString.parse(text).orElseThrow().companionFindings().stream()
        .map(
            f ->
                f.code().name()
                    + " "
                    + f.arguments().get("ai")
                    + " "
                    + f.arguments().getOrDefault("expected", f.arguments().get("other")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(01)08935001800019(10)L",
        "(02)08935001800019(37)12(00)006141411234567890(10)L",
        "(01)08935001800019(422)704(427)LS",
        "(01)08935001800019(3103)001500(7007)260901260915",
        "(00)006141411234567890(3302)012345",
        "(8006)106141411234110102(10)L",
        "(01)08935001800019(10)L(10)L",
        "(01)08935001800019(21)S(250)X",
        "(414)0614141000012(254)A",
        "(01)08935001800019(3103)001500(3922)0299"
      })
  void identifiersThatBelongTogetherGiveNoFinding(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(10)L | COMPANION_MISSING 10 (01), (02), (03), (8006), (8026)",
        "(02)08935001800019(37)12 | COMPANION_MISSING 37 (00)+(02), (00)+(8026)",
        "(02)08935001800019(00)006141411234567890 | COMPANION_MISSING 02 (37)",
        "(01)08935001800019(422)704(426)704 | COMPANION_EXCLUDED 422 426",
        "(01)08935001800019(37)1(00)006141411234567890(02)08935001800019 |"
            + " COMPANION_EXCLUDED 01 37; COMPANION_EXCLUDED 02 01",
        "(01)08935001800019(427)LS | COMPANION_MISSING 427 (01)+(422), (02)+(422), (03)+(422)",
        "(01)08935001800019(3103)001500(3102)000150 |"
            + " COMPANION_EXCLUDED 3103 3102; COMPANION_EXCLUDED 3102 3103",
        "(01)08935001800019(10)L(10)M | REPEATED 10 null",
        "(01)08935001800019(3922)0299 |"
            + " COMPANION_MISSING 3922 (01)+(30), (01)+(31nn), (01)+(32nn), (01)+(35nn), (01)+(36nn)",
        "(254)A | COMPANION_MISSING 254 (414)"
      })
  void identifiersThatDoNotBelongTogetherAreNamed(String text, String expected) {
    assertThat(String.join("; ", findings(text))).isEqualTo(expected);
  }

  @Test
  void aFaultNamesTheFieldItStandsIn() {
    Finding fault = ElementString.parse("(01)08935001800019(17)261301").findings().get(0);
    assertThat(fault.where().get(Where.Kind.FIELD)).contains("(17)");
    assertThat(Place.of(fault)).isEqualTo(OptionalInt.of(25));
  }

  @ParameterizedTest
  @CsvSource({
    "7007, 26090, WRONG_LENGTH, 6",
    "7007, 260901260231, NO_SUCH_DAY, 11",
    "7007, 2609012609150, WRONG_LENGTH, 13",
    "7007, 26090126, WRONG_LENGTH, 9",
    "7030, 704, WRONG_LENGTH, 4",
    "7030, 705DVN-1, '', 0",
    "7030, 999A, '', 0",
    "7030, 700A, NOT_IN_CODE_LIST, 1",
    "423, 704156, '', 0",
    "423, 704157, NOT_IN_CODE_LIST, 4",
    "253, 0614141000012DOC, '', 0",
    "253, 0614141000013DOC, WRONG_CHECK_DIGIT, 13",
    "00, 0061414112345678901, WRONG_LENGTH, 19",
    "8008, 2609011230, '', 0",
    "8008, 2609011260, NO_SUCH_MINUTE, 9",
    "8008, 26090124, NO_SUCH_HOUR, 7",
    "8008, 260901123061, NO_SUCH_SECOND, 11",
    "4309, 02790858483015297971, '', 0",
    "4321, 2, NOT_IN_CODE_LIST, 1",
    "8013, 1987654Ad4X4bL5ttr2310c2K, '', 0",
    "8013, 1987654Ad4X4bL5ttr2310c2X, WRONG_CHECK_PAIR, 24",
    "8030, abc_-9, '', 0",
    "8030, ab, '', 0",
    "8007, BE71096123456769, '', 0",
    "10, '', EMPTY, 1",
    "89, A, UNKNOWN_APPLICATION_IDENTIFIER, 1"
  })
  void checksEachPartOfAValue(String code, String value, String finding, int position) {
    Outcome<Element> outcome = Element.parse(code, value);
    String actual = outcome.findings().stream().map(f -> f.code().name()).findFirst().orElse("");
    assertThat(actual).isEqualTo(finding);
    if (position > 0) {
      assertThat(Place.of(outcome.findings().get(0))).isEqualTo(OptionalInt.of(position));
    }
  }

  @Test
  void aScanNeedsASeparatorBehindOpenLengthsOnly() {
    ElementString string =
        ElementString.parseScanned("010893500180001910L-1\u001d17261231").orElseThrow();
    assertThat(string.value("10")).contains("L-1");
    assertThat(string.value("17")).contains("261231");
    assertThat(string.value("21")).isEmpty();
    assertThat(string.scanned('^')).isEqualTo("010893500180001910L-1^17261231");
    assertThat(ElementString.parseScanned("0108935001800019^10L").orElseThrow().elements())
        .hasSize(2);
    assertThat(ElementString.parseScanned("0108935001800019^").findings().get(0).code())
        .isEqualTo(Gs1Code.EMPTY);
  }

  @Test
  void readsDatesInTheNearestCentury() {
    assertThat(Gs1Date.parse("260901", 2026).orElseThrow().earliest())
        .isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(Gs1Date.parse("761231", 2026).orElseThrow().month().getYear()).isEqualTo(2076);
    assertThat(Gs1Date.parse("771231", 2026).orElseThrow().month().getYear()).isEqualTo(1977);
    assertThat(Gs1Date.parse("001231", 2051).orElseThrow().month().getYear()).isEqualTo(2100);
    assertThat(Gs1Date.parse("031231", 2052).orElseThrow().month().getYear()).isEqualTo(2003);
    assertThat(Gs1Date.parse("991231", 2101).orElseThrow().month().getYear()).isEqualTo(2099);
    assertThat(Gs1Date.parse("261301", 2026).findings().get(0).code())
        .isEqualTo(Gs1Code.NO_SUCH_MONTH);
    assertThatIllegalArgumentException().isThrownBy(() -> Gs1Date.parse("260901", 0));
  }

  @Test
  void dayZeroMeansTheWholeMonth() {
    Gs1Date date = Element.of("17", "280200").dates(2026).get(0);
    assertThat(date.isExact()).isFalse();
    assertThat(date.earliest()).isEqualTo(LocalDate.of(2028, 2, 1));
    assertThat(date.latest()).isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @Test
  void aHarvestHasOneDateOrTwo() {
    assertThat(Element.of("7007", "260901").dates(2026)).hasSize(1);
    assertThat(Element.of("7007", "260901260915").dates(2026))
        .extracting(Gs1Date::latest)
        .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 15));
    assertThat(Element.of("10", "260901").dates(2026)).isEmpty();
  }

  @Test
  void aMeasureIsAnExactNumber() {
    assertThat(Element.of("3103", "001500").measure()).contains(new BigDecimal("1.500"));
    assertThat(Element.of("3100", "000015").measure()).contains(new BigDecimal("15"));
    assertThat(Element.of("3922", "0299").measure()).isEmpty();
    assertThat(Element.of("37", "12").measure()).isEmpty();
  }
}
