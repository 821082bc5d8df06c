package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePairTest {

  private final RecordReader reader = new RecordReader();
  private final NameComparison names = new NameComparison();
  private final IngredientComparison ingredients = new IngredientComparison();

  @Provide
  Arbitrary<RegistryRecord> records() {
    return Records.any();
  }

  private ReadRecord read(String name, String producer, String commune) {
    return reader.read(
        RegistryRecord.builder()
            .id(name + producer)
            .name(name)
            .producer(producer)
            .commune(commune)
            .province("Lạng Sơn")
            .build());
  }

  private void assertTurnedRoundTheSame(ReadRecord one, ReadRecord other) {
    assertThat(names.compare(other, one)).isEqualTo(names.compare(one, other));
    assertThat(ingredients.compare(other, one)).isEqualTo(ingredients.compare(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    // One good in two words and in one.
    "Gạo tẻ nguyên chất, HTX Đông Phúc, Nước mắm tẻ, HTX Tây Vượng",
    "Thịt lợn đen sấy khô, HTX Đông Phúc, Muối lợn đen túi lọc, HTX Tây Vượng",
    "Khô cá lóc túi lọc, HTX Đông Phúc, Xúc xích cá lóc, HTX Đông Phúc",
    // One name, of which a word is the name of one of the producers.
    "Cà phê thanh long, Hộ kinh doanh Lê Thanh Long, Cà phê thanh long, Hộ kinh doanh Hồ Nam",
    // A name without a good beside one with a good that is implied.
    "Muối atisô sấy dẻo, HTX Đông Phúc, Tinh bột atisô, HTX Tây Vượng",
    // The place of one is the brand of the other.
    "Chè Mẫu Sơn, HTX Đông Phúc, Trà Mẫu Sơn sấy khô, HTX Mẫu Sơn",
  })
  void turnedRoundTwoNamesStandWhereTheyStood(
      String name, String producer, String other, String otherProducer) {
    assertTurnedRoundTheSame(
        read(name, producer, "Xã Mẫu Sơn"), read(other, otherProducer, "Xã Hữu Liên"));
  }

  @Property(tries = 300)
  void turnedRoundAnyTwoNamesStandWhereTheyStood(
      @ForAll("records") RegistryRecord one, @ForAll("records") RegistryRecord other) {
    assertTurnedRoundTheSame(reader.read(one), reader.read(other));
  }
}
