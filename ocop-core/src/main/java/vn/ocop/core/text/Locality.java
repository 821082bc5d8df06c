package vn.ocop.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.place.ProvinceCode;

/**
 * Where a record says that its producer is, as the communes of today in which that may lie.
 *
 * <p>Immutable; comparing two localities needs no table.
 */
public final class Locality {

  /** How narrow a locality is. */
  public enum Precision {
    /** A commune, of before or after the merger. */
    COMMUNE,
    /** A district of before the merger. */
    DISTRICT,
    /** A province. */
    PROVINCE,
    /** Nothing known. */
    NONE
  }

  /** A place that nothing is known of. */
  public static final Locality UNKNOWN =
      new Locality(Precision.NONE, "", new int[0], new int[0], List.of());

  private final Precision precision;
  private final String province;
  private final int[] communes;
  private final int[] districts;
  private final List<String> names;

  Locality(
      Precision precision, String province, int[] communes, int[] districts, List<String> names) {
    this.precision = precision;
    this.province = province;
    this.communes = sorted(communes);
    this.districts = sorted(districts);
    this.names = List.copyOf(names);
  }

  private static int[] sorted(int[] codes) {
    return Arrays.stream(codes).sorted().distinct().toArray();
  }

  /** The same place, called by these names. */
  Locality named(List<String> called) {
    return new Locality(precision, province, communes, districts, called);
  }

  /**
   * How narrow the place is.
   *
   * @return the narrowest unit that was understood
   */
  public Precision precision() {
    return precision;
  }

  /**
   * The province of today.
   *
   * @return its code, or empty if none was understood
   */
  public Optional<ProvinceCode> province() {
    return province.isEmpty() ? Optional.empty() : Optional.of(ProvinceCode.of(province));
  }

  /**
   * The names by which the record calls the place.
   *
   * @return orthographic keys without the kind of place, the narrowest first
   */
  public List<String> names() {
    return names;
  }

  /**
   * The communes of today in which the place may lie, as numbers.
   *
   * @return the codes in rising order; empty where only a province is known
   */
  public List<Integer> communes() {
    return Arrays.stream(communes).boxed().toList();
  }

  /**
   * The districts of before the merger in which the place may lie, as numbers.
   *
   * @return the codes in rising order; empty where only a province is known
   */
  public List<Integer> districts() {
    return Arrays.stream(districts).boxed().toList();
  }

  /**
   * Compares two places.
   *
   * @param other the other place
   * @return how far they agree; the same when the places change places
   */
  public PlaceAgreement compare(Locality other) {
    Objects.requireNonNull(other, "other");
    if (province.isEmpty() || other.province.isEmpty()) {
      return PlaceAgreement.UNKNOWN;
    }
    if (!province.equals(other.province)) {
      return PlaceAgreement.OTHER_PROVINCE;
    }
    if (communes.length == 0 || other.communes.length == 0) {
      return PlaceAgreement.SAME_PROVINCE;
    }
    boolean bothNarrow = precision == Precision.COMMUNE && other.precision == Precision.COMMUNE;
    boolean bothWide = precision == Precision.DISTRICT && other.precision == Precision.DISTRICT;
    boolean oneDistrict = meet(districts, other.districts);
    if (bothWide ? !oneDistrict : !meet(communes, other.communes)) {
      return bothNarrow && oneDistrict
          ? PlaceAgreement.OTHER_COMMUNE
          : PlaceAgreement.OTHER_DISTRICT;
    }
    return bothNarrow ? PlaceAgreement.SAME_COMMUNE : PlaceAgreement.SAME_DISTRICT;
  }

  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return precision + " " + String.join(", ", names);
  }
}
