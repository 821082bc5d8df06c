package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProducerKindTest {

  @Test
  void three_kinds_are_for_tourism_only() {
    assertThat(Arrays.stream(ProducerKind.values()).filter(ProducerKind::isTourismOnly))
        .containsExactly(
            ProducerKind.SOCIETY, ProducerKind.ASSOCIATION, ProducerKind.OPERATING_CENTRE);
    assertThat(ProducerKind.values()).hasSize(9);
  }

  @Property
  void every_kind_may_register_tourism_and_only_six_anything_else(
      @ForAll ProducerKind kind, @ForAll @IntRange(min = 1, max = 25) int set) {
    assertThat(kind.mayRegister(26)).isTrue();
    assertThat(kind.mayRegister(set)).isEqualTo(!kind.isTourismOnly());
  }
}
