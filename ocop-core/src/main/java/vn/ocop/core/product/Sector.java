package vn.ocop.core.product;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A sector of products (ngành), the highest level of the classification.
 *
 * @param code the Roman number, for example {@code IV}
 * @param name the name
 * @param groups the groups in the decision's order
 */
public record Sector(String code, Bilingual name, List<ProductGroup> groups) {

  /**
   * Keeps an unmodifiable copy of the groups.
   *
   * @param code see the record
   * @param name see the record
   * @param groups see the record
   */
  public Sector {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    groups = List.copyOf(groups);
  }
}
