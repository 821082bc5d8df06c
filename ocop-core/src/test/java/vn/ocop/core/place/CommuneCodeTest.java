package vn.ocop.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

class CommuneCodeTest {

  private static Finding only(Outcome<CommuneCode> outcome) {
    assertThat(outcome.toOptional()).isEmpty();
    assertThat(outcome.findings()).hasSize(1);
    return outcome.findings().get(0);
  }

  @Property(tries = 200)
  void reads_back_what_it_prints(@ForAll @NumericChars @StringLength(5) String digits) {
    CommuneCode code = CommuneCode.parse(digits).orElseThrow();
    assertThat(code).isEqualTo(CommuneCode.of(digits));
    assertThat(code.toString()).isEqualTo(digits);
  }

  @Property(tries = 200)
  void finds_any_wrong_character_in_its_place(
      @ForAll char wrong, @ForAll @IntRange(max = 5 - 1) int place) {
    if ((wrong >= '0' && wrong <= '9') || Character.isSurrogate(wrong)) {
      return;
    }
    StringBuilder text = new StringBuilder("26734");
    text.setCharAt(place, wrong);
    Finding finding = only(CommuneCode.parse(text.toString()));
    assertThat(finding.code()).isEqualTo(PlaceFinding.CODE_CHARACTER);
    assertThat(finding.where().get(Where.Kind.FIELD)).contains("commune");
    assertThat(finding.arguments())
        .containsEntry("position", place + 1)
        .containsEntry("given", String.valueOf(wrong));
  }

  @Test
  void finds_a_wrong_length() {
    for (String text : new String[] {"", "1", "123", "123456", "0000000"}) {
      Finding finding = only(CommuneCode.parse(text));
      assertThat(finding.code()).isEqualTo(PlaceFinding.CODE_LENGTH);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Code “" + text + "” should have 5 digits");
    }
  }

  @Test
  void refuses_misuse_naming_the_argument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommuneCode.of("x"))
        .withMessageStartingWith("commune x: ");
    assertThatIllegalArgumentException().isThrownBy(() -> new CommuneCode(""));
    assertThatNullPointerException().isThrownBy(() -> CommuneCode.parse(nothing()));
  }

  @Test
  void is_ordered_by_its_digits() {
    assertThat(CommuneCode.of("26734")).isGreaterThan(CommuneCode.of("26734".replace('7', '1')));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
