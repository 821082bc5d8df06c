package vn.ocop.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Severity;

class PlaceTextsTest {

  @Test
  void every_finding_but_a_spelling_is_an_error_with_a_text_in_both_languages() {
    for (PlaceFinding code : PlaceFinding.values()) {
      assertThat(code.severity())
          .isEqualTo(code == PlaceFinding.FORMER_NAME_RESPELT ? Severity.WARNING : Severity.ERROR);
      assertThat(code.template(Locale.ENGLISH)).isNotBlank();
      assertThat(code.template(Locale.forLanguageTag("vi-VN")))
          .isNotBlank()
          .isNotEqualTo(code.template(Locale.ENGLISH));
    }
  }

  @Test
  void every_kind_has_its_label() {
    assertThat(CommuneKind.WARD.label()).isEqualTo(new Bilingual("phường", "ward"));
    assertThat(CommuneKind.COMMUNE.label()).isEqualTo(new Bilingual("xã", "commune"));
    assertThat(CommuneKind.SPECIAL_ZONE.label())
        .isEqualTo(new Bilingual("đặc khu", "special zone"));
    assertThat(ProvinceKind.PROVINCE.label()).isEqualTo(new Bilingual("tỉnh", "province"));
    assertThat(ProvinceKind.CITY.label()).isEqualTo(new Bilingual("thành phố", "city"));
  }
}
