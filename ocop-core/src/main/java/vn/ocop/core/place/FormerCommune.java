package vn.ocop.core.place;

import java.util.List;
import java.util.Objects;

/**
 * A commune as it was up to 30 June 2025, with what became of it.
 *
 * @param code the code of that time; today the same five digits may name another commune
 * @param district the district that it lay in
 * @param name the name with its kind, for example {@code Phường 7}
 * @param basis how its successors are known
 * @param successors the communes of today that it may have become part of, by rising code
 */
public record FormerCommune(
    CommuneCode code,
    FormerDistrict district,
    String name,
    Basis basis,
    List<Successor> successors) {

  /** How the successors of a former commune are known. */
  public enum Basis {
    /** Its name is unique in the province of today and listed for one successor. */
    WHOLE,
    /** Its successor is listed as unchanged. */
    UNCHANGED,
    /** As {@link #WHOLE}, with a name that the two lists spell differently. */
    RESPELT,
    /** Its name is unique in its old province, and only one successor lies there. */
    OLD_PROVINCE,
    /** It was divided between several successors, or passed on in part. */
    DIVIDED,
    /** Other communes of its old province bore its name. */
    NAMESAKE,
    /** No successor is listed under its name. */
    NONE;

    /**
     * Whether one successor is certain.
     *
     * @return true if the list names exactly one
     */
    public boolean isCertain() {
      return this == WHOLE || this == UNCHANGED || this == RESPELT || this == OLD_PROVINCE;
    }
  }

  /**
   * A commune of today that took over a former one, or may have.
   *
   * @param code its code
   * @param part whether it took over a part only
   */
  public record Successor(CommuneCode code, boolean part) {
    /**
     * Checks the components.
     *
     * @param code see the record
     * @param part see the record
     */
    public Successor {
      Objects.requireNonNull(code, "code");
    }
  }

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param district see the record
   * @param name see the record
   * @param basis see the record
   * @param successors see the record
   */
  public FormerCommune {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(district, "district");
    name = PlaceNames.checked(name);
    Objects.requireNonNull(basis, "basis");
    successors = List.copyOf(successors);
    if (basis.isCertain() && (successors.size() != 1 || successors.get(0).part())) {
      throw new IllegalArgumentException(
          "successors of " + code + " do not fit " + basis + ": " + successors);
    }
  }
}
