package vn.ocop.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Hoà Lạc, Hòa Lạc",
    "Thuỵ Hùng, Thụy Hùng",
    "Hoằng Hoá, hoằng hóa",
    "Cư M'gar, Cư M\u2019gar",
    "Ea H'Leo, ea h\u02BCleo",
    "Yên  Thuỷ, Yên Thủy"
  })
  void two_spellings_of_one_name_have_one_key(String one, String other) {
    assertThat(PlaceNames.spellingKey(one)).isEqualTo(PlaceNames.spellingKey(other));
    assertThat(PlaceNames.spellingKey(Normalizer.normalize(one, Normalizer.Form.NFD)))
        .isEqualTo(PlaceNames.spellingKey(one));
  }

  @ParameterizedTest
  @CsvSource({
    "Văn Lang, Văn Lăng",
    "Sơn Hà, Sơn Hạ",
    "Ba Tơ, Ba Tô",
    "Tân Thành, Tân Thạnh",
    "Đông, Dông",
    "Yên Hoà, Yển Hoa",
    "Hoà Yên, Hoa Yền",
    "Tân An, Tânan"
  })
  void names_that_differ_in_a_letter_a_mark_or_its_word_have_two_keys(String one, String other) {
    assertThat(PlaceNames.spellingKey(one)).isNotEqualTo(PlaceNames.spellingKey(other));
  }

  @Test
  void names_are_kept_in_normal_form_c() {
    assertThat(PlaceNames.checked("Hoa\u0300")).isEqualTo("Ho\u00E0");
  }
}
