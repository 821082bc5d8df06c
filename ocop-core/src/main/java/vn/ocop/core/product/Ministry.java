package vn.ocop.core.product;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A ministry that manages products (bộ quản lý).
 *
 * @param code a short code, for example {@code HEALTH}
 * @param name the name
 */
public record Ministry(String code, Bilingual name) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param name see the record
   */
  public Ministry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }
}
