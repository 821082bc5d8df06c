package vn.ocop.scoring.criteria;

import java.util.Objects;
import java.util.OptionalInt;
import vn.ocop.core.result.Bilingual;

/**
 * A heading over several criteria, for example 5 "Product story" over 5.1 to 5.3.
 *
 * @param code the heading's code; its criteria have codes that begin with it and a full stop
 * @param part the part it stands in
 * @param name its name
 * @param maximum the points printed at the heading, or empty where they are not known
 */
public record CriterionGroup(String code, Part part, Bilingual name, OptionalInt maximum) {
  /**
   * Checks the components.
   *
   * @param code see the record
   * @param part see the record
   * @param name see the record
   * @param maximum see the record
   */
  public CriterionGroup {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(maximum, "maximum");
  }

  /**
   * Whether a criterion stands under this heading.
   *
   * @param criterionCode the criterion's code
   * @return true if it begins with this heading's code and a full stop
   */
  public boolean contains(String criterionCode) {
    return criterionCode.startsWith(code)
        && criterionCode.length() > code.length()
        && criterionCode.charAt(code.length()) == '.';
  }
}
