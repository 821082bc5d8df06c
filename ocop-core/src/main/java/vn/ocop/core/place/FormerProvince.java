package vn.ocop.core.place;

import java.util.Objects;

/**
 * A province as it was up to 30 June 2025.
 *
 * @param code the code of that time
 * @param name the name with its kind, for example {@code Tỉnh Bến Tre}
 * @param today the province that it became part of, or that went on as before
 */
public record FormerProvince(ProvinceCode code, String name, ProvinceCode today) {
  /**
   * Checks the components.
   *
   * @param code see the record
   * @param name see the record
   * @param today see the record
   */
  public FormerProvince {
    Objects.requireNonNull(code, "code");
    name = PlaceNames.checked(name);
    Objects.requireNonNull(today, "today");
  }
}
