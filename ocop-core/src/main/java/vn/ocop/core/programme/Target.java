package vn.ocop.core.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.law.Period;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Bilingual;

/**
 * A number of products that a programme sets out to evaluate and recognise in a period.
 *
 * @param id the caller's key, for example {@code 2021-2025}
 * @param name what the target is, for a reader
 * @param period a product counts if a certificate of it was issued in this period
 * @param products how many, at least 1
 * @param atLeast only certificates from this rank up count; empty for all
 */
public record Target(
    String id, Bilingual name, Period period, int products, Optional<Star> atLeast) {

  /**
   * Checks the components.
   *
   * @param id see the record
   * @param name see the record
   * @param period see the record
   * @param products see the record
   * @param atLeast see the record
   */
  public Target {
    if (Objects.requireNonNull(id, "id").isBlank()) {
      throw new IllegalArgumentException("id is blank");
    }
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(atLeast, "atLeast");
    if (products < 1) {
      throw new IllegalArgumentException("products is " + products + ", not 1 or more");
    }
  }

  static List<Target> ofDifferentIds(List<Target> targets) {
    if (targets.stream().map(Target::id).distinct().count() != targets.size()) {
      throw new IllegalArgumentException("targets hold one id twice");
    }
    return List.copyOf(targets);
  }
}
