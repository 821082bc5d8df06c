package vn.ocop.core.duplicate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProducerNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hợp tác xã dịch vụ nông nghiệp Dục Tú | COOPERATIVE | dục tú",
        "HTXNN Tam Ngãi | COOPERATIVE | tam ngãi",
        "Công ty TNHH MTV Yến sào Đất Quảng | COMPANY | đất quảng",
        "CTCP kem Bình Dương | COMPANY | bình dương",
        "Hộ SXKD Nguyễn Văn Sang | HOUSEHOLD | nguyễn văn sang",
        "Hộ bà Nguyễn Thị Thoa | HOUSEHOLD | nguyễn thị thoa",
        "Công ty Nhựa ABZ | COMPANY | nhựa abz",
        "Phan Hồ Điệp | UNSTATED | phan hồ điệp",
        "To hop tac san xuat nong nghiep xa Long Phuoc | COOPERATIVE | long phuoc"
      })
  void theProperNameIsReadOutOfFormAndTrade(String name, ProducerFamily family, String core) {
    ProducerName read = ProducerName.read(name);

    assertThat(read.family()).isEqualTo(family);
    assertThat(String.join(" ", read.core())).isEqualTo(core);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty TNHH SXKD tổng hợp Đông Á | Công ty TNHH sản xuất kinh doanh tổng hợp Đông Á | SAME",
        "HTX thanh long Hòa Lệ | Hop tac xa thanh long Hoa Le | SAME",
        "Hộ kinh doanh Thúy Lực | Hộ kinh doanh Thuý Lực | SAME",
        "Công ty TNHH Thương mại HK | Công ty TNHH TMDV HK | SAME_CORE",
        "Hộ kinh doanh Đặng Thị Khánh Ly | Hộ sản xuất chị Đặng Thị Khánh Ly | SAME_CORE",
        "Công ty Nhựa ABZ | Công ty TNHH Xuất nhập khẩu thực phẩm ABZ | CONTAINED",
        "Hộ kinh doanh Vũ Phúc Vang | Cơ sở Phúc Vang | CONTAINED",
        "Công ty TNHH Hòa Phát | HTX Hòa Phát | SIMILAR",
        "HTX mật ong Hòa Bình | HTX chè Hòa Bình | SIMILAR",
        "HTX Minh Thành | HTX Minh Thánh | SIMILAR",
        "Hộ kinh doanh Nguyễn Văn An | Hộ kinh doanh Nguyễn Văn Bình | DIFFERENT",
        "HTX Minh Đức | HTX Đức Minh | DIFFERENT"
      })
  void twoNamesAgreeAsFarAsTheirProperNamesDo(
      String one, String other, ProducerAgreement agreement) {
    assertThat(ProducerName.read(one).compare(ProducerName.read(other))).isEqualTo(agreement);
    assertThat(ProducerName.read(other).compare(ProducerName.read(one))).isEqualTo(agreement);
  }

  @Test
  void aNameWithoutWordsIsNoProducer() {
    assertThat(ProducerName.read(" - ").isNamed()).isFalse();
    assertThat(ProducerName.read("Công ty Cổ phần Thương mại").isNamed()).isTrue();
  }
}
