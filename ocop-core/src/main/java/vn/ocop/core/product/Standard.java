package vn.ocop.core.product;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * A standard, mark or registration that a certificate can attest (tiêu chuẩn).
 *
 * <p>The library ships those of {@link StandardVocabulary}; a caller makes one here for any other.
 *
 * @param code a short code that never changes once released, for example {@code ISO_22000}
 * @param category what it is about
 * @param owner whose it is
 * @param name the name
 */
public record Standard(
    String code, StandardCategory category, StandardOwner owner, Bilingual name) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param category see the record
   * @param owner see the record
   * @param name see the record
   */
  public Standard {
    if (Objects.requireNonNull(code, "code").isBlank()) {
      throw new IllegalArgumentException("code is blank");
    }
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(name, "name");
  }
}
