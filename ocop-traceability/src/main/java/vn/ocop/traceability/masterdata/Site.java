package vn.ocop.traceability.masterdata;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * A place of the chain that is no zone (cơ sở, địa điểm): a packing house, factory, store, shop.
 */
@Value.Immutable
public interface Site {

  /**
   * Starts a place; its identifier is required.
   *
   * @return a builder
   */
  static ImmutableSite.Builder builder() {
    return ImmutableSite.builder();
  }

  /**
   * The place's identifier.
   *
   * @return its common name, whatever spelling was given; 13 digits are taken for a GLN
   */
  String getId();

  /**
   * The place's name.
   *
   * @return the name, or empty where it is not said
   */
  Optional<String> getName();

  /**
   * The place's address.
   *
   * @return the address, or empty where it is not said
   */
  Optional<String> getAddress();

  /**
   * Who runs the place.
   *
   * @return the party's common name, or empty where it is not said
   */
  Optional<String> getOperator();

  /**
   * The commune (xã) it lies in.
   *
   * @return its code, or empty where it is not said
   */
  Optional<CommuneCode> getCommune();

  /**
   * The province (tỉnh) it lies in.
   *
   * @return its code, or empty where it is not said
   */
  Optional<ProvinceCode> getProvince();

  /**
   * Where the place is.
   *
   * @return the position, or empty where it is not said
   */
  Optional<Position> getPosition();

  /**
   * The certificates and licences of the place.
   *
   * @return the certificates
   */
  List<Certification> getCertifications();

  /**
   * Brings identifiers into one spelling.
   *
   * @return this place with common names
   */
  @Value.Check
  default Site normalized() {
    String id = CommonName.ofPlace(getId());
    Optional<String> operator = Names.party(getOperator());
    return id.equals(getId()) && operator.equals(getOperator())
        ? this
        : builder().from(this).id(id).operator(operator).build();
  }
}
