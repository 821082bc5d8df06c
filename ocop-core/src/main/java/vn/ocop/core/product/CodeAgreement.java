package vn.ocop.core.product;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** The rule that a product's code names the commune in which the dossier is filed. */
public final class CodeAgreement {

  private CodeAgreement() {}

  /**
   * Applies the rule.
   *
   * @param product the product
   * @return {@link ProductFinding#CODE_OF_OTHER_COMMUNE} at {@code code}, or empty, also for a
   *     product without a code
   */
  public static Optional<Finding> check(Product product) {
    return product
        .getCode()
        .filter(code -> !code.commune().equals(product.getCommune()))
        .map(
            code ->
                Finding.of(ProductFinding.CODE_OF_OTHER_COMMUNE, Where.of(Where.Kind.FIELD, "code"))
                    .with("code", code)
                    .with("commune", product.getCommune()));
  }
}
