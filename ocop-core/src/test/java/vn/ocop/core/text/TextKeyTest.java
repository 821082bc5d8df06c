package vn.ocop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKeyTest {

  @ParameterizedTest
  @CsvSource({
    "'  KẸO   DỪA (Ca-cao).', kẹo dừa ca cao",
    "Gạo ST 25, gạo st 25",
    "'0,5 kg', 0.5 kg",
    "Nước mắm 40°N, nước mắm 40 ° n",
    "Cư M’gar, cư mgar",
    "'Yến chưng 100%', yến chưng 100 %",
    "'—', ''"
  })
  void theExactKeyPassesOverCaseSpacesAndPunctuation(String text, String key) {
    assertThat(TextKey.EXACT.of(text)).isEqualTo(key);
  }

  @Test
  void theExactKeyIsTheSameForEveryUnicodeForm() {
    String name = "Cà phê Đắk Lắk — ệ";

    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(TextKey.EXACT.of(Normalizer.normalize(name, form))).isEqualTo("cà phê đắk lắk ệ");
    }
  }

  @Test
  void invisibleAndLookAlikeCharactersAreReadAsMeant() {
    assertThat(TextKey.EXACT.of("Kẹo\u200B d\u00ADừa\uFEFF")).isEqualTo("kẹo dừa");
    assertThat(TextKey.EXACT.of("\u202Eđường\u202C")).isEqualTo("đường");
    assertThat(TextKey.EXACT.of("Ðà Lạt")).isEqualTo("đà lạt");
    assertThat(TextKey.EXACT.of("Т\u041E\u041C")).isEqualTo("tom");
    assertThat(TextKey.EXACT.of("ＶＤ２０")).isEqualTo("vd20");
    assertThat(TextKey.EXACT.of("mắm\u0000tôm\tchua")).isEqualTo("mắm tôm chua");
  }

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "Thuý, Thúy",
    "khoẻ, khỏe",
    "Qúy, quý",
    "mỹ, mĩ",
    "Kỳ, kì",
    "lý, lí",
    "Tân Quy, tân qui",
    "Sỹ, sĩ",
    "loà xoà, lòa xòa"
  })
  void theOrthographicKeyIsTheSameForEveryAllowedSpelling(String one, String other) {
    assertThat(TextKey.ORTHOGRAPHIC.of(one)).isEqualTo(TextKey.ORTHOGRAPHIC.of(other));
    assertThat(TextKey.EXACT.of(one)).isNotEqualTo(TextKey.EXACT.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Quyền, quyền",
    "Tuyết, tuyết",
    "nguyên, nguyên",
    "tay, tay",
    "thúi, thúi",
    "yến, yến",
    "giếng, giếng",
    "Quốc, quốc",
    "già, già",
    "gì, gì",
    "khuỷu, khuỷu",
    "bechamp, bechamp"
  })
  void theOrthographicKeyTouchesNothingElse(String text, String key) {
    assertThat(TextKey.ORTHOGRAPHIC.of(text)).isEqualTo(key);
  }

  @Test
  void anAdjacentVowelIsNotAnotherSpelling() {
    assertThat(TextKey.FOLDED.of("Thúy")).isNotEqualTo(TextKey.FOLDED.of("Thúi"));
  }

  @Test
  void theTonelessKeyKeepsTheVowelsApart() {
    assertThat(TextKey.TONELESS.of("dừa dứa dưa")).isEqualTo("dưa dưa dưa");
    assertThat(TextKey.TONELESS.of("đậu dâu")).isEqualTo("đâu dâu");
  }

  @ParameterizedTest
  @CsvSource({
    "Đình, dinh",
    "ệ, e",
    "Đặng Thị Lưỡng, dang thi luong",
    "ạ ế ộ ữ ỵ, a e o u y",
    "Sầu riêng Long Phước, sau rieng long phuoc"
  })
  void theFoldedKeyHasNoMarkLeft(String text, String key) {
    assertThat(TextKey.FOLDED.of(text)).isEqualTo(key);
  }

  @Test
  void wordsAreThoseOfTheKey() {
    assertThat(TextKey.FOLDED.words(" Mắm – tôm ")).containsExactly("mam", "tom");
    assertThat(TextKey.FOLDED.words("…")).isEmpty();
  }
}
