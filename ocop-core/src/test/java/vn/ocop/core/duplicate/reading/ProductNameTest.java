package vn.ocop.core.duplicate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.text.Gazetteer;
import vn.ocop.core.text.Locality;
import vn.ocop.core.text.Word;

class ProductNameTest {

  private static final ProducerName MAKER = ProducerName.read("Công ty TNHH Thực phẩm Lê Gia");

  private static ProductName read(String name) {
    return ProductName.read(
        name, MAKER, "", Gazetteer.standard().locate("", "huyện Hoằng Hóa", "Thanh Hóa"));
  }

  private static String parts(String name) {
    return read(name).parts().stream()
        .map(
            part ->
                part.kind()
                    + "="
                    + part.words().stream().map(Word::exact).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mắm tôm Lê Gia | HEAD=mắm tôm, PRODUCER=lê gia",
        "Mắm tôm Hoằng Hóa | HEAD=mắm tôm, PLACE=hoằng hóa",
        "Trà túi lọc cà gai leo | HEAD=trà, FORM=túi lọc, INGREDIENT=cà gai leo",
        "Hạt điều rang không muối | INGREDIENT=hạt điều, FORM=rang, FORM=không muối",
        "Rượu gạo | HEAD=rượu, INGREDIENT=gạo",
        "Trám muối | INGREDIENT=trám, FORM=muối",
        "Đặc sản dầu mè đen | NEUTRAL=đặc sản, HEAD=dầu, INGREDIENT=mè đen",
        "Bộ sản phẩm sữa chua | SET=bộ sản phẩm, HEAD=sữa chua",
        "Gạo VD20 | HEAD=gạo, WORD=vd, NUMBER=20",
        "Khoai sấy giòn vị rong biển | INGREDIENT=khoai, FORM=sấy giòn, NEUTRAL=vị, INGREDIENT=rong biển",
        "Chả lụa Minh Hương | HEAD=chả lụa, WORD=minh, WORD=hương"
      })
  void aNameIsCutIntoItsParts(String name, String parts) {
    assertThat(parts(name)).isEqualTo(parts);
  }

  @Test
  void aNameTypedWithoutMarksIsReadTheSame() {
    assertThat(read("Tra tui loc ca gai leo").parts().stream().map(NamePart::concept))
        .containsExactlyElementsOf(
            read("Trà túi lọc cà gai leo").parts().stream().map(NamePart::concept).toList());
  }

  @Test
  void sizesAndGradesAreNotAmongTheParts() {
    ProductName name = read("Nước mắm Lê Gia 40 độ đạm (chai 500ml)");

    assertThat(name.contents()).hasSize(1);
    assertThat(name.grades()).hasSize(1);
    assertThat(parts("Nước mắm Lê Gia 40 độ đạm (chai 500ml)"))
        .isEqualTo("HEAD=nước mắm, PRODUCER=lê gia");
  }

  @Test
  void theBrandThatTheRecordStatesIsRead() {
    ProductName name =
        ProductName.read("Kẹo dừa Vicosap", ProducerName.UNNAMED, "VICOSAP", Locality.UNKNOWN);

    assertThat(name.parts()).last().matches(part -> part.kind() == PartKind.PRODUCER);
  }

  @Test
  void fillerSaysNothing() {
    assertThat(read("Đặc sản OCOP 5 sao").isEmpty()).isTrue();
    assertThat(read("").isEmpty()).isTrue();
    assertThat(read("không").isEmpty()).isFalse();
  }
}
