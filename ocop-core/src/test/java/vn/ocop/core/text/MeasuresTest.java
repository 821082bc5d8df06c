package vn.ocop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;

class MeasuresTest {

  private static Measures read(String name) {
    return Measures.of(Word.of(name));
  }

  private static String rest(Measures measures) {
    return measures.rest().stream().map(Word::exact).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rau ngót 500g | 500 g",
        "'Rau ngót 0,5 kg' | 500 g",
        "Rau ngót 500gr | 500 g",
        "Rau ngót 500 gram | 500 g",
        "Rau ngót 1/2? 1.000g | 1000 g",
        "Dầu mè 750ml | 750 ml",
        "Dầu mè 0.75 lít | 750 ml",
        "Trà hộp 12×20g | 240 g",
        "Phở khô 50g x 10 gói | 500 g",
        "Phở khô 500g (10 gói x 50g) | 500 g",
        "Miến 1 ký | 1 kg",
        "Viên nghệ (hộp 30 viên) | 30 pcs",
        "Vải thổ cẩm 2 m | 2 m"
      })
  void aSizeIsTheNetContentOfTheWholePack(String name, String content) {
    String[] amount = content.split(" ", -1);
    NetContent expected =
        java.util.Arrays.stream(ContentUnit.values())
            .filter(unit -> unit.symbol().equals(amount[1]))
            .map(unit -> NetContent.of(amount[0], unit))
            .findFirst()
            .orElseThrow();

    assertThat(read(name).contents()).singleElement().matches(expected::sameAs);
  }

  @ParameterizedTest
  @CsvSource({
    "Nước mắm 40 độ đạm, NITROGEN",
    "Nước mắm 40°đạm, NITROGEN",
    "Nước mắm 40ºN, NITROGEN",
    "Rượu nếp 40 độ cồn, ALCOHOL",
    "Rượu nếp 40°, DEGREE",
    "Yến chưng 40%, PERCENT"
  })
  void degreesAndSharesAreGradesAndNotSizes(String name, GradeMark.Kind kind) {
    Measures measures = read(name);

    assertThat(measures.contents()).isEmpty();
    assertThat(measures.grades())
        .singleElement()
        .satisfies(
            grade -> {
              assertThat(grade.kind()).isEqualTo(kind);
              assertThat(grade.value()).isEqualByComparingTo("40");
            });
  }

  @Test
  void severalGradesAreAllRead() {
    assertThat(read("Nước mắm Cửa Lò (20°N, 30°N, 40°N)").grades()).hasSize(3);
  }

  @Test
  void packingBesideASizeBelongsToIt() {
    assertThat(rest(read("Hồng trà gói 100gr"))).isEqualTo("hồng trà");
    assertThat(rest(read("Hồng trà 100g/hộp"))).isEqualTo("hồng trà");
    assertThat(rest(read("Hộp trà truyền thống"))).isEqualTo("hộp trà truyền thống");
  }

  @Test
  void otherNumbersStay() {
    for (String name :
        new String[] {
          "gạo vd 20 gò công", "chè shan tuyết 1 tôm 1 lá", "khô cá chim 1 nắng",
              "dưa kim hoàng hậu 36",
          "kẹo dừa ocop 5 sao", "bưởi 5 roi", "trà thảo mộc 7 vị", "rượu 0 g"
        }) {
      assertThat(read(name).contents()).as(name).isEmpty();
      assertThat(read(name).grades()).as(name).isEmpty();
      assertThat(rest(read(name))).isEqualTo(name);
    }
  }

  @Test
  void sizesOfAListAreAllKept() {
    assertThat(read("Miến dong 200g, 500g").contents()).hasSize(2);
  }

  @Test
  void aNumberBeyondReasonIsNoSize() {
    assertThat(read("Gạo " + "9".repeat(10_000) + "kg").contents()).isEmpty();
  }
}
