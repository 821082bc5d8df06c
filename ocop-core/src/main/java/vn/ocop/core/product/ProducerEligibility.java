package vn.ocop.core.product;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/**
 * The rule that societies, associations and operating centres register tourism services only
 * (Decision 26/2026/QĐ-TTg, eligible subjects).
 */
public final class ProducerEligibility {

  private ProducerEligibility() {}

  /**
   * Applies the rule.
   *
   * @param product the product
   * @return {@link ProductFinding#PRODUCER_NOT_ELIGIBLE} at {@code producer.kind}, or empty
   */
  public static Optional<Finding> check(Product product) {
    ProducerKind kind = product.getProducer().getKind();
    return kind.mayRegister(product.getCriteriaSet())
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    ProductFinding.PRODUCER_NOT_ELIGIBLE,
                    Where.of(Where.Kind.FIELD, "producer.kind"))
                .with("kind", kind)
                .with("set", product.getCriteriaSet()));
  }
}
