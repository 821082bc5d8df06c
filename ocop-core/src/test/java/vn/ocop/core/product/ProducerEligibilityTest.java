package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

class ProducerEligibilityTest {

  @Test
  void an_association_may_not_register_tea() {
    Product tea =
        ProductSamples.tea().withProducer(ProductSamples.producer(ProducerKind.ASSOCIATION));
    Finding finding = ProducerEligibility.check(tea).orElseThrow();
    assertThat(finding.code()).isEqualTo(ProductFinding.PRODUCER_NOT_ELIGIBLE);
    assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.FIELD, "producer.kind"));
    assertThat(finding.arguments()).containsEntry("kind", ProducerKind.ASSOCIATION);
    assertThat(finding.message(Locale.ENGLISH)).endsWith("not a product of set 11");
  }

  @Test
  void an_association_may_register_tourism_and_a_cooperative_tea() {
    ImmutableProduct tea = ProductSamples.tea();
    assertThat(ProducerEligibility.check(tea)).isEmpty();
    assertThat(
            ProducerEligibility.check(
                tea.withProducer(ProductSamples.producer(ProducerKind.ASSOCIATION))
                    .withCriteriaSet(26)))
        .isEmpty();
  }
}
