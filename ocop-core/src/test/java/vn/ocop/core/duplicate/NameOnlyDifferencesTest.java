package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOnlyDifferencesTest {

  private static RegistryRecord packed(String id, String name, String producer, String packaging) {
    return RegistryRecord.builder()
        .id(id)
        .name(name)
        .producer(producer)
        .packaging(packaging)
        .criteriaSet(11)
        .build();
  }

  @Test
  void anothersProductUnderAnotherNameIsFound() {
    RegistryRecord one =
        packed("1", "Trà túi lọc cà gai leo Pù Mát", "CTCP Pù Mát", "hộp 20 gói x 2 g");
    RegistryRecord other = packed("2", "Trà cà gai leo túi lọc Tiến Hiệp", "HTX Tiến Hiệp", "40g");
    RegistryRecord size = packed("3", "Trà túi lọc cà gai leo Bảo Châu", "HTX Bảo Châu", "100g");
    RegistryRecord form = packed("4", "Trà hòa tan cà gai leo Minh Tâm", "HTX Minh Tâm", "40g");
    RegistryRecord own = packed("5", "Trà túi lọc xạ đen Pù Mát", "CTCP Pù Mát", "40g");

    assertThat(NameOnlyDifferences.of(List.of(form, other, size, own, one)))
        .singleElement()
        .satisfies(group -> assertThat(group.records()).containsExactly(one, other))
        .satisfies(group -> assertThat(group.shared()).hasSize(3));
  }

  @Test
  void productsOfOneMakerAreNotMeant() {
    assertThat(
            NameOnlyDifferences.of(
                List.of(
                    packed("1", "Kẹo dừa Vàng", "HTX Hòa Phát", "100g"),
                    packed("2", "Kẹo dừa Bạc", "Hợp tác xã Hòa Phát", "100g"))))
        .isEmpty();
  }
}
