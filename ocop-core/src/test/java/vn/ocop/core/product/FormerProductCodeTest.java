package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.FormerCommune;
import vn.ocop.core.place.FormerPlaces;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

class FormerProductCodeTest {

  @Test
  void a_code_of_before_the_mergers_leads_to_the_commune_of_today() {
    FormerProductCode code = FormerProductCode.of("83-829-28780-3-2022");

    assertThat(code)
        .isEqualTo(
            new FormerProductCode(ProvinceCode.of("83"), "829", CommuneCode.of("28780"), 3, 2022));
    FormerCommune former = code.placeIn(FormerPlaces.standard()).orElseThrow();
    assertThat(former.name()).isEqualTo("Phường 7");
    assertThat(former.district().name()).isEqualTo("Thành phố Bến Tre");
    assertThat(
            code.placeToday(FormerPlaces.standard(), PlaceRegister.standard())
                .orElseThrow()
                .code()
                .value())
        .isEqualTo("28789");
  }

  @ParameterizedTest
  @CsvSource({
    "83-28780-3-2022, FORMER_CODE_PARTS, code",
    "83-29-28780-3-2022, CODE_LENGTH, district",
    "83-8x9-28780-3-2022, CODE_CHARACTER, district",
    "83-829-28780-0-2022, CODE_RANGE, serial",
    "83-829-28780-3-1999, CODE_RANGE, year",
    "8-829-28780-3-2022, CODE_LENGTH, province"
  })
  void a_fault_is_told_with_its_part(String text, ProductFinding code, String part) {
    assertThat(FormerProductCode.parse(text).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.where().get(Where.Kind.FIELD)).contains(part);
              assertThat(finding.message(Locale.ENGLISH)).contains(text).doesNotContain("{");
              assertThat(finding.message(Locale.forLanguageTag("vi"))).doesNotContain("{");
            });
    assertThatThrownBy(() -> FormerProductCode.of(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leading_zeros_of_the_serial_number_are_a_remark() {
    Outcome<FormerProductCode> code = FormerProductCode.parse("83-829-28780-003-2022");

    assertThat(code.orElseThrow().format()).isEqualTo("83-829-28780-3-2022");
    assertThat(code.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(ProductFinding.SERIAL_PADDED));
  }

  @Test
  void the_form_is_told_by_the_number_of_parts() {
    assertThat(FormerProductCode.hasForm("83-829-28780-3-2022")).isTrue();
    assertThat(FormerProductCode.hasForm("83-28780-3-2022")).isFalse();
  }

  @Test
  void a_constructor_refuses_what_the_parser_refuses() {
    ProvinceCode province = ProvinceCode.of("83");
    CommuneCode commune = CommuneCode.of("28780");

    assertThatThrownBy(() -> new FormerProductCode(province, "82", commune, 3, 2022))
        .hasMessageContaining("district");
    assertThatThrownBy(() -> new FormerProductCode(province, "829", commune, 0, 2022))
        .hasMessageContaining("serial");
    assertThatThrownBy(() -> new FormerProductCode(province, "829", commune, 3, 1999))
        .hasMessageContaining("year");
  }

  @Provide
  Arbitrary<FormerCommune> communes() {
    return Arbitraries.of(List.copyOf(FormerPlaces.standard().communes()));
  }

  @Property(tries = 500)
  void every_code_of_the_old_list_parses_back_and_is_placed(
      @ForAll("communes") FormerCommune commune,
      @ForAll @IntRange(min = 1, max = 999_999_999) int serial,
      @ForAll @IntRange(min = 2019, max = 2025) int year) {
    FormerProductCode code =
        new FormerProductCode(
            commune.district().province(), commune.district().code(), commune.code(), serial, year);

    assertThat(FormerProductCode.parse(code.format())).isEqualTo(Outcome.of(code));
    assertThat(code.placeIn(FormerPlaces.standard()).orElseThrow()).isEqualTo(commune);
    Outcome<?> today = code.placeToday(FormerPlaces.standard(), PlaceRegister.standard());
    assertThat(today.toOptional().isPresent()).isEqualTo(commune.basis().isCertain());
    assertThat(today.toOptional().isPresent() || !today.findings().isEmpty()).isTrue();
  }

  @Property(tries = 500)
  void any_text_is_answered(@ForAll String text) {
    Outcome<FormerProductCode> code = FormerProductCode.parse(text);

    assertThat(code.toOptional().isPresent() || !code.findings().isEmpty()).isTrue();
  }
}
