package vn.ocop.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DigitSyntaxTest {

  @Property(tries = 200)
  void lets_digits_of_a_right_length_pass(
      @ForAll @NumericChars @StringLength(min = 2, max = 5) String digits) {
    assertThat(DigitSyntax.fault(digits, "x", 1, 2, 5)).isEmpty();
  }

  @Property(tries = 200)
  void refuses_digits_of_a_wrong_length(
      @ForAll @NumericChars @StringLength(min = 6, max = 20) String digits) {
    assertThat(DigitSyntax.fault(digits, "x", 4, 2, 5))
        .contains(new CodeFault(CodeFault.Kind.LENGTH, "x", 4, digits, "2-5"));
  }

  @Test
  void names_the_place_of_the_first_character_that_is_no_digit() {
    assertThat(DigitSyntax.fault("1a2b", "x", 10, 4, 4))
        .contains(new CodeFault(CodeFault.Kind.CHARACTER, "x", 11, "a", "0-9"));
  }

  @Test
  void does_not_take_digits_of_other_scripts_for_digits() {
    assertThat(DigitSyntax.fault("1\u0662", "x", 1, 2, 2))
        .contains(new CodeFault(CodeFault.Kind.CHARACTER, "x", 2, "\u0662", "0-9"));
  }

  @Test
  void reports_a_character_outside_the_basic_plane_whole() {
    assertThat(DigitSyntax.fault("\uD835\uDFCF", "x", 1, 2, 2))
        .contains(new CodeFault(CodeFault.Kind.CHARACTER, "x", 1, "\uD835\uDFCF", "0-9"));
  }

  @Test
  void finds_an_empty_text_too_short() {
    assertThat(DigitSyntax.fault("", "x", 3, 2, 2))
        .contains(new CodeFault(CodeFault.Kind.LENGTH, "x", 3, "", "2"));
  }
}
