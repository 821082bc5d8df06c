package vn.ocop.core.product;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;

/**
 * The products that one criteria set assesses (bộ sản phẩm).
 *
 * @param number the number of the criteria set, 1 to 26
 * @param subgroup the subgroup, or empty where the group is not divided
 * @param name the name
 * @param ministries the ministries that manage these products, in the decision's order
 */
public record ProductSet(
    int number, Optional<Subgroup> subgroup, Bilingual name, List<Ministry> ministries) {

  /**
   * Keeps an unmodifiable copy of the ministries.
   *
   * @param number see the record
   * @param subgroup see the record
   * @param name see the record
   * @param ministries see the record
   */
  public ProductSet {
    if (number < 1) {
      throw new IllegalArgumentException("number is below 1: " + number);
    }
    Objects.requireNonNull(subgroup, "subgroup");
    Objects.requireNonNull(name, "name");
    ministries = List.copyOf(ministries);
  }
}
