package vn.ocop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkAgreementTest {

  @ParameterizedTest
  @CsvSource({
    "Mắm tôm, MẮM TÔM, EQUAL",
    "Vĩnh Hoà, Vĩnh Hòa, RESPELT",
    "Sầu riêng Long Phước, Sau Rieng Long Phuoc, LOST",
    "Nước ép dừa, Nước ép dứa, DIFFERENT",
    "Rượu dâu, Rượu đậu, DIFFERENT",
    "Trà sen, Trà sến, DIFFERENT",
    "Khẩu nhục, Khẩu nhuc, SLIPPED",
    "Kẹo lạc, Kẹo vừng, UNRELATED"
  })
  void saysWhatTheMarksTell(String a, String b, MarkAgreement agreement) {
    assertThat(MarkAgreement.of(a, b)).isEqualTo(agreement);
    assertThat(MarkAgreement.of(b, a)).isEqualTo(agreement);
  }

  @Test
  void theStrokeOfALetterIsAMark() {
    assertThat(MarkAgreement.isBare("do")).isTrue();
    assertThat(MarkAgreement.isBare("đo")).isFalse();
    assertThat(MarkAgreement.isBare("")).isTrue();
  }
}
