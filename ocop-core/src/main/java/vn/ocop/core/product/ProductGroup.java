package vn.ocop.core.product;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A group of products (nhóm) of a sector.
 *
 * @param number the number in its sector, from 1
 * @param name the name
 * @param sets the sets in the decision's order
 */
public record ProductGroup(int number, Bilingual name, List<ProductSet> sets) {

  /**
   * Keeps an unmodifiable copy of the sets.
   *
   * @param number see the record
   * @param name see the record
   * @param sets see the record
   */
  public ProductGroup {
    if (number < 1) {
      throw new IllegalArgumentException("number is below 1: " + number);
    }
    Objects.requireNonNull(name, "name");
    sets = List.copyOf(sets);
  }
}
