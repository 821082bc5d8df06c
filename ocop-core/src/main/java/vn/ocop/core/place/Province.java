package vn.ocop.core.place;

import java.util.Objects;

/**
 * A province or centrally run city (tỉnh, thành phố trực thuộc trung ương).
 *
 * @param code the code
 * @param kind province or city
 * @param name the name without its kind, for example {@code Lâm Đồng}, in Unicode NFC
 */
public record Province(ProvinceCode code, ProvinceKind kind, String name) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param kind see the record
   * @param name see the record
   */
  public Province {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    name = PlaceNames.checked(name);
  }

  /**
   * The name with its kind as headings print it, for example {@code Tỉnh Lâm Đồng}.
   *
   * @return the full name
   */
  public String fullName() {
    return PlaceNames.withKind(kind.label(), name);
  }
}
