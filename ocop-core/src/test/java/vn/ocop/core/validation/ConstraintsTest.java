package vn.ocop.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.core.place.PlaceRegister;

class ConstraintsTest {

  record Codes(
      @ProductCode @Nullable String product,
      @ProvinceCode @Nullable String province,
      @CommuneCode @Nullable CharSequence commune,
      @CriteriaSetNumber @Nullable Integer set,
      @Gtin @Nullable String gtin,
      @HasText @Nullable String text) {}

  private static boolean product(String text) {
    return SharedValidator.findings(new Codes(text, null, null, null, null, null)).isEmpty();
  }

  private static boolean province(String text) {
    return SharedValidator.findings(new Codes(null, text, null, null, null, null)).isEmpty();
  }

  private static boolean commune(CharSequence text) {
    return SharedValidator.findings(new Codes(null, null, text, null, null, null)).isEmpty();
  }

  private static boolean set(int number) {
    return SharedValidator.findings(new Codes(null, null, null, number, null, null)).isEmpty();
  }

  @Test
  void null_passes_everywhere() {
    assertThat(SharedValidator.findings(new Codes(null, null, null, null, null, null))).isEmpty();
  }

  @Property(tries = 500)
  void a_text_passes_exactly_if_the_value_record_can_be_made_of_it(@ForAll String text) {
    assertThat(product(text))
        .isEqualTo(vn.ocop.core.product.ProductCode.parse(text).toOptional().isPresent());
    assertThat(province(text))
        .isEqualTo(vn.ocop.core.place.ProvinceCode.parse(text).toOptional().isPresent());
    assertThat(commune(text))
        .isEqualTo(vn.ocop.core.place.CommuneCode.parse(text).toOptional().isPresent());
  }

  @Property(tries = 200)
  void digits_pass_exactly_in_the_right_number(
      @ForAll @NumericChars @StringLength(max = 7) String digits) {
    assertThat(province(digits)).isEqualTo(digits.length() == 2);
    assertThat(commune(CharBuffer.wrap(digits))).isEqualTo(digits.length() == 5);
    assertThat(product("01-00004-" + digits + "-2026"))
        .isEqualTo(!digits.isEmpty() && Integer.parseInt(digits) > 0);
  }

  @Test
  void every_code_in_use_passes() {
    PlaceRegister register = PlaceRegister.standard();
    assertThat(register.provinces()).allMatch(unit -> province(unit.code().value()));
    assertThat(register.communesOf(vn.ocop.core.place.ProvinceCode.of("01")).orElseThrow())
        .allMatch(unit -> commune(unit.code().value()));
  }

  @Test
  void sets_are_numbered_1_to_26() {
    assertThat(set(0)).isFalse();
    assertThat(set(1)).isTrue();
    assertThat(set(26)).isTrue();
    assertThat(set(27)).isFalse();
  }
}
