package vn.ocop.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

  @ParameterizedTest
  @ValueSource(strings = {"96385074", "036000291452", "4006381333931", "08412345678905"})
  void accepts_numbers_of_each_length(String gtin) {
    assertThat(CheckDigit.isGtin(gtin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "00000000000",
        "000000000",
        "000000000000000",
        "400638133393a",
        "4006381333932"
      })
  void refuses_other_lengths_letters_and_a_wrong_check_digit(String text) {
    assertThat(CheckDigit.isGtin(text)).isFalse();
  }

  @Property(tries = 500)
  void exactly_one_last_digit_is_right(@ForAll @NumericChars @StringLength(12) String body) {
    int right = 0;
    for (int digit = 0; digit < 10; digit++) {
      right += CheckDigit.isGtin(body + digit) ? 1 : 0;
    }
    assertThat(right).isEqualTo(1);
  }

  @Property(tries = 500)
  void any_single_digit_changed_is_noticed(
      @ForAll @IntRange(min = 0, max = 12) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
    StringBuilder changed = new StringBuilder("4006381333931");
    int digit = changed.charAt(place) - '0';
    changed.setCharAt(place, (char) ('0' + (digit + by) % 10));
    assertThat(CheckDigit.isGtin(changed.toString())).isFalse();
  }
}
