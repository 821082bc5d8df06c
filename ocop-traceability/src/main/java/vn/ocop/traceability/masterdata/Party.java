package vn.ocop.traceability.masterdata;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.law.Period;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.gs1.identity.CommonName;

/** A party of the chain (chủ thể, cơ sở): farmer, cooperative, processor, trader, customer. */
@Value.Immutable
public interface Party {

  /**
   * Starts a party; its identifier is required.
   *
   * @return a builder
   */
  static ImmutableParty.Builder builder() {
    return ImmutableParty.builder();
  }

  /**
   * The party's identifier.
   *
   * @return its common name, whatever spelling was given; 13 digits are taken for a GLN
   */
  String getId();

  /**
   * The party's name.
   *
   * @return the name, or empty where it is not said
   */
  Optional<String> getName();

  /**
   * The party's address.
   *
   * @return the address, or empty where it is not said
   */
  Optional<String> getAddress();

  /**
   * The commune (xã) of its seat.
   *
   * @return its code, or empty where it is not said
   */
  Optional<CommuneCode> getCommune();

  /**
   * The province (tỉnh) of its seat.
   *
   * @return its code, or empty where it is not said
   */
  Optional<ProvinceCode> getProvince();

  /**
   * When the party is in business.
   *
   * @return the days; empty where that is not known
   */
  Optional<Period> getActive();

  /**
   * Whether the party buys and uses or sells to the end customer, so that the chain ends with it.
   *
   * @return false unless set
   */
  @Value.Default
  default boolean getEndCustomer() {
    return false;
  }

  /**
   * The certificates and licences of the party.
   *
   * @return the certificates
   */
  List<Certification> getCertifications();

  /**
   * Brings the identifier into one spelling.
   *
   * @return this party with its common name
   */
  @Value.Check
  default Party normalized() {
    String id = CommonName.ofParty(getId());
    return id.equals(getId()) ? this : builder().from(this).id(id).build();
  }
}
