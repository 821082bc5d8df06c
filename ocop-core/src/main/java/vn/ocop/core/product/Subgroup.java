package vn.ocop.core.product;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A subgroup of products (phân nhóm), which holds one set.
 *
 * @param letter the letter in its group, for example {@code a}
 * @param name the name, which may differ from the set's
 */
public record Subgroup(String letter, Bilingual name) {

  /**
   * Checks the components.
   *
   * @param letter see the record
   * @param name see the record
   */
  public Subgroup {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(name, "name");
  }
}
