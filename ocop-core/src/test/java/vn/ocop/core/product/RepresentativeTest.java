package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepresentativeTest {

  @Test
  void keeps_the_attributes_in_a_fixed_order() {
    assertThat(
            Representative.having(
                    RepresentativeAttribute.PERSON_WITH_DISABILITY, RepresentativeAttribute.WOMAN)
                .attributes())
        .containsExactly(
            RepresentativeAttribute.WOMAN, RepresentativeAttribute.PERSON_WITH_DISABILITY);
    assertThat(Representative.having().attributes()).isEmpty();
  }

  @Test
  void does_not_print_personal_data() {
    Representative someone =
        new Representative(
            Optional.of("Nguyễn Thị Lan"), Set.of(RepresentativeAttribute.ETHNIC_MINORITY));
    assertThat(someone.toString()).doesNotContain("Lan").doesNotContain("ETHNIC");
    assertThat(ProductSamples.producer(ProducerKind.FARM).withRepresentative(someone).toString())
        .doesNotContain("Lan")
        .doesNotContain("ETHNIC");
  }
}
