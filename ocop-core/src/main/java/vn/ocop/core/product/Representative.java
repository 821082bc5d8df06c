package vn.ocop.core.product;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.validation.HasText;

/**
 * The producer's legal representative.
 *
 * <p>Its text form names nobody and states no attribute: these are sensitive personal data and do
 * not belong in a log.
 *
 * @param name the name, or empty where it is not recorded
 * @param attributes what is known to hold of the person; empty if it is known that none does
 */
public record Representative(
    Optional<@HasText String> name, Set<RepresentativeAttribute> attributes) {

  /**
   * Keeps an unmodifiable copy of the attributes.
   *
   * @param name see the record
   * @param attributes see the record
   */
  public Representative {
    Objects.requireNonNull(name, "name");
    Set<RepresentativeAttribute> copy = EnumSet.noneOf(RepresentativeAttribute.class);
    copy.addAll(attributes);
    attributes = Collections.unmodifiableSet(copy);
  }

  /**
   * A representative without a recorded name.
   *
   * @param attributes what holds of the person
   * @return the representative
   */
  public static Representative having(RepresentativeAttribute... attributes) {
    Set<RepresentativeAttribute> set = EnumSet.noneOf(RepresentativeAttribute.class);
    Collections.addAll(set, attributes);
    return new Representative(Optional.empty(), set);
  }

  @Override
  public String toString() {
    return "Representative";
  }
}
