package vn.ocop.core.place;

import java.util.Objects;

/**
 * A unit at commune level (xã, phường, đặc khu).
 *
 * @param code the code, unique in the country
 * @param province the province it lies in
 * @param kind commune, ward or special zone
 * @param name the name without its kind, for example {@code Ninh Gia}, in Unicode NFC
 */
public record Commune(CommuneCode code, ProvinceCode province, CommuneKind kind, String name) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param province see the record
   * @param kind see the record
   * @param name see the record
   */
  public Commune {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(kind, "kind");
    name = PlaceNames.checked(name);
  }

  /**
   * The name with its kind as headings print it, for example {@code Xã Ninh Gia}.
   *
   * @return the full name
   */
  public String fullName() {
    return PlaceNames.withKind(kind.label(), name);
  }
}
