package vn.ocop.core.place;

import java.util.Objects;

/**
 * A district (quận, huyện, thị xã, thành phố thuộc tỉnh) as it was up to 30 June 2025.
 *
 * @param code three digits, unique in the country of that time
 * @param province the province of that time
 * @param name the name with its kind, for example {@code Thành phố Bến Tre}
 */
public record FormerDistrict(String code, ProvinceCode province, String name) {
  /**
   * Checks the components.
   *
   * @param code see the record
   * @param province see the record
   * @param name see the record
   */
  public FormerDistrict {
    PlaceCodes.require(code, "district", 3);
    Objects.requireNonNull(province, "province");
    name = PlaceNames.checked(name);
  }
}
