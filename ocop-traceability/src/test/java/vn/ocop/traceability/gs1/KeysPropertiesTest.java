package vn.ocop.traceability.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.core.result.Finding;

class KeysPropertiesTest {

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(7, 11, 12, 13, 17)
        .flatMap(length -> Arbitraries.strings().numeric().ofLength(length));
  }

  @Property(tries = 500)
  void everySingleWrongDigitIsCaught(
      @ForAll("bodies") String body,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    String key = CheckDigit.complete(body);
    assertThat(CheckDigit.check(key)).isEmpty();
    int index = at % key.length();
    char wrong = (char) ('0' + (key.charAt(index) - '0' + off) % 10);
    String broken = key.substring(0, index) + wrong + key.substring(index + 1);
    assertThat(CheckDigit.check(broken))
        .hasValueSatisfying(f -> assertThat(f.code()).isEqualTo(Gs1Code.WRONG_CHECK_DIGIT));
  }

  @Property(tries = 500)
  void paddingAGtinNeverChangesIt(@ForAll("bodies") String body) {
    String key = CheckDigit.complete(body);
    if (key.length() > 14) {
      return;
    }
    Gtin gtin = Gtin.of(key);
    assertThat(Gtin.of(gtin.digits())).isEqualTo(gtin).hasSameHashCodeAs(gtin);
    assertThat(gtin.spelled(key.length()).orElseThrow()).isEqualTo(key);
  }

  @Property(tries = 500)
  void aForeignCharacterIsFoundAtItsPlace(
      @ForAll("bodies") String body, @ForAll char foreign, @ForAll @IntRange(max = 17) int at) {
    if (foreign >= '0' && foreign <= '9') {
      return;
    }
    String key = CheckDigit.complete(body);
    int index = at % key.length();
    String broken = key.substring(0, index) + foreign + key.substring(index + 1);
    Finding fault = CheckDigit.check(broken).orElseThrow();
    assertThat(fault.code()).isEqualTo(Gs1Code.NOT_A_DIGIT);
    assertThat(Place.of(fault)).isEqualTo(OptionalInt.of(index + 1));
  }

  @Property(tries = 500)
  void noTextMakesAParserThrow(@ForAll String text) {
    for (var parser : KeysTest.PARSERS) {
      var outcome = parser.apply(text);
      assertThat(outcome.toOptional().isPresent()).isEqualTo(outcome.findings().isEmpty());
    }
  }
}
