package vn.ocop.core.duplicate;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.ocop.core.text.Names;

/** Records of a registry for tests. */
final class Records {

  private static final List<String> PRODUCERS =
      List.of(
          "Hợp tác xã dịch vụ nông nghiệp Hòa Lệ",
          "Công ty TNHH Thực phẩm An Bình",
          "Hộ kinh doanh Nguyễn Thị Hoa",
          "Cơ sở sản xuất mắm Bà Hai Diễm",
          "");
  private static final List<String> PLACES =
      List.of(
          "xã Tân Lập/huyện Mộc Châu/Sơn La",
          "xã Thạnh Phú/huyện Cầu Kè/Trà Vinh",
          "/huyện Mỏ Cày Bắc/Bến Tre",
          "//Cà Mau",
          "//");

  private Records() {}

  /** A record; the place as commune/district/province. */
  static RegistryRecord of(String id, String name, String producer, String place, int... years) {
    String[] parts = place.split("/", -1);
    return RegistryRecord.builder()
        .id(id)
        .name(name)
        .producer(filled(producer))
        .commune(filled(parts[0]))
        .district(filled(parts[1]))
        .province(filled(parts[2]))
        .addRecognised(years)
        .build();
  }

  private static java.util.Optional<String> filled(String text) {
    return text.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(text);
  }

  /** Records as registries hold them. */
  static Arbitrary<RegistryRecord> any() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 1_000_000),
            Names.products(),
            Arbitraries.of(PRODUCERS),
            Arbitraries.of(PLACES),
            Arbitraries.integers().between(2019, 2026))
        .as((id, name, producer, place, year) -> of("r" + id, name, producer, place, year));
  }

  /** Records with a producer. */
  static Arbitrary<RegistryRecord> named() {
    return any().filter(record -> record.getProducer().isPresent());
  }
}
