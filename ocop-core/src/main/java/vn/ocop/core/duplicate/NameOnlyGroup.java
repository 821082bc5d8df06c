package vn.ocop.core.duplicate;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * Products of several makers that differ in name only.
 *
 * @param records the products, of two makers at least, in the order of their identifiers
 * @param shared what they have in common, each in words
 */
public record NameOnlyGroup(List<RegistryRecord> records, List<Bilingual> shared) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param records see the record
   * @param shared see the record
   */
  public NameOnlyGroup {
    records = List.copyOf(records);
    shared = List.copyOf(Objects.requireNonNull(shared, "shared"));
  }
}
