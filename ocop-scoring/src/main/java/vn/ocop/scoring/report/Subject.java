package vn.ocop.scoring.report;

import java.util.Objects;
import java.util.Optional;

/**
 * The product that a page is about, as its owner writes it; shown, never interpreted.
 *
 * @param id the caller's id
 * @param name the product's name, or empty where it is not known
 * @param producer the producer (chủ thể), or empty where it is not known
 */
public record Subject(String id, Optional<String> name, Optional<String> producer) {
  /**
   * Checks the components.
   *
   * @param id see the record
   * @param name see the record
   * @param producer see the record
   */
  public Subject {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(producer, "producer");
  }

  /**
   * What to call the product.
   *
   * @return its name, or its id where the name is not known or blank
   */
  public String title() {
    return name.filter(known -> !known.isBlank()).orElse(id);
  }
}
