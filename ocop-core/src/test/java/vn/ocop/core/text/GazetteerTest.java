package vn.ocop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.place.ProvinceCode;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  private Locality place(String text) {
    String[] parts = text.split("/", -1);
    return gazetteer.locate(parts[0].strip(), parts[1].strip(), parts[2].strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thị trấn Ma Lâm/huyện Hàm Thuận Bắc/Bình Thuận | Xã Hàm Thuận//Lâm Đồng | SAME_COMMUNE",
        "xã Khe Mo/huyện Đồng Hỷ/Thái Nguyên | Xã Văn Hán//Thái Nguyên | SAME_COMMUNE",
        "xã Xuân Canh/huyện Đông Anh/Hà Nội | Xã Đông Anh//Hà Nội | SAME_COMMUNE",
        "xã Phú Hội/huyện Đức Trọng/Lâm Đồng | thị trấn Liên Nghĩa/huyện Đức Trọng/Lâm Đồng | SAME_COMMUNE",
        "Hòa Ân/Cầu Kè/Trà Vinh | Xã Hoà Ân/huyện Cầu Kè/Trà Vinh | SAME_COMMUNE",
        "/thành phố Mỹ Tho/Tiền Giang | //Đồng Tháp | SAME_PROVINCE",
        "/Cầu Kè/Trà Vinh | Thạnh Phú/Cầu Kè/Trà Vinh | SAME_DISTRICT",
        "xã Thông Hòa/huyện Cầu Kè/Trà Vinh | xã Phong Phú/huyện Cầu Kè/Trà Vinh | OTHER_COMMUNE",
        "/huyện Na Rì/Bắc Kạn | /thành phố Bắc Kạn/Bắc Kạn | OTHER_DISTRICT",
        "xã Vạn Long/huyện Vạn Ninh/Khánh Hòa | xã Vĩnh Ngọc/thành phố Nha Trang/Khánh Hòa | OTHER_DISTRICT",
        "//Bình Định | //Gia Lai | SAME_PROVINCE",
        "//Cà Mau | //TP Hồ Chí Minh | OTHER_PROVINCE",
        "//TP.HCM | //thành phố Hồ Chí Minh | SAME_PROVINCE",
        "//Thừa Thiên - Huế | //Thành phố Huế | SAME_PROVINCE",
        "//Dak Lak | //Đắk Lắk | SAME_PROVINCE",
        "// | //Đắk Lắk | UNKNOWN",
        "//Atlantis | //Đắk Lắk | UNKNOWN"
      })
  void placesAreComparedThroughTheMerger(String a, String b, PlaceAgreement agreement) {
    assertThat(place(a).compare(place(b))).isEqualTo(agreement);
    assertThat(place(b).compare(place(a))).isEqualTo(agreement);
  }

  @Test
  void aDistrictWithoutAProvinceIsUnderstoodWhereItsNameIsUnique() {
    assertThat(place("/huyện Cầu Kè/").precision()).isEqualTo(Locality.Precision.DISTRICT);
    assertThat(place("/huyện Châu Thành/").precision()).isEqualTo(Locality.Precision.NONE);
  }

  @Test
  void aCommuneThatIsNotKnownLeavesTheDistrict() {
    assertThat(place("xã Không Có/huyện Cầu Kè/Trà Vinh").precision())
        .isEqualTo(Locality.Precision.DISTRICT);
  }

  @Test
  void namesOfPlacesAreKnown() {
    ProvinceCode vinhLong = place("//Trà Vinh").province().orElseThrow();
    ProvinceCode lamDong = place("//Bình Thuận").province().orElseThrow();

    assertThat(gazetteer.isPlace("cầu kè", vinhLong)).isTrue();
    assertThat(gazetteer.isPlace("cầu kè", lamDong)).isFalse();
    assertThat(gazetteer.isPlace("bình thuận", lamDong)).isTrue();
    assertThat(gazetteer.isPlace("kẹo dừa", vinhLong)).isFalse();
  }
}
