package vn.ocop.core.duplicate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterTest {

  @ParameterizedTest
  @CsvSource({
    "matcha, mtcha, true",
    "đông, đôngg, true",
    "đông, đnôg, true",
    "thanh, thinh, true",
    "đông, đông, false",
    "đông, nôđg, false",
    "a, abc, false",
    "'', a, true"
  })
  void oneSlipOfTheKeyboard(String one, String other, boolean slip) {
    assertThat(OneLetter.isBetween(one, other)).isEqualTo(slip);
    assertThat(OneLetter.isBetween(other, one)).isEqualTo(slip);
  }
}
