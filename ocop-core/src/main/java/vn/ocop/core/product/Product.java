package vn.ocop.core.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.validation.CriteriaSetNumber;
import vn.ocop.core.validation.Gtin;
import vn.ocop.core.validation.HasText;

/**
 * A product of the programme (sản phẩm OCOP), tourism services included.
 *
 * <p>What is empty is not recorded, which is not the same as absent.
 */
@Value.Immutable
public interface Product {

  /**
   * A builder.
   *
   * @return a builder without values
   */
  static ImmutableProduct.Builder builder() {
    return ImmutableProduct.builder();
  }

  /**
   * The caller's own identifier, for example the key of its database.
   *
   * @return the identifier, not blank
   */
  Optional<@HasText String> getId();

  /**
   * The name under which the product is registered.
   *
   * @return the name as written, not blank
   */
  @NotBlank
  String getName();

  /**
   * Who makes and registers it.
   *
   * @return the producer
   */
  @Valid
  Producer getProducer();

  /**
   * The commune in which the dossier is filed.
   *
   * @return the commune's code
   */
  CommuneCode getCommune();

  /**
   * The number of the criteria set that assesses it.
   *
   * @return 1 to 26
   */
  @CriteriaSetNumber
  int getCriteriaSet();

  /**
   * The code under which the commune registered it.
   *
   * @return the product code
   */
  Optional<ProductCode> getCode();

  /**
   * The trademark it is sold under (nhãn hiệu).
   *
   * @return the brand as written, not blank
   */
  Optional<@HasText String> getBrand();

  /**
   * The product's story (câu chuyện sản phẩm).
   *
   * @return the text, not blank
   */
  Optional<@HasText String> getStory();

  /**
   * The number under its bar code where the packs are not told apart; see {@link
   * Packaging#getGtin()}.
   *
   * @return 8, 12, 13 or 14 digits with a right check digit
   */
  Optional<@Gtin String> getGtin();

  /**
   * The forms in which it is packed and sold.
   *
   * @return the packagings in the dossier's order; none for a service
   */
  List<@Valid Packaging> getPackagings();

  /**
   * The certificates held for it and for the plant that makes it.
   *
   * @return the certificates in the dossier's order, expired ones included
   */
  List<@Valid HeldCertificate> getCertificates();

  /**
   * The certificates that are valid on a day.
   *
   * @param day the day
   * @return the certificates in the dossier's order
   */
  default List<HeldCertificate> certificatesValidOn(LocalDate day) {
    return getCertificates().stream().filter(held -> held.validOn(day)).toList();
  }
}
