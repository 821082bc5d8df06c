package vn.ocop.traceability.masterdata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardOwner;

/**
 * A certificate, licence or commitment of a zone, place, party or product, and what it covers (giấy
 * chứng nhận và phạm vi).
 */
@Value.Immutable
public interface Certification {

  /**
   * Starts a certification; the certificate is required.
   *
   * @return a builder
   */
  static ImmutableCertification.Builder builder() {
    return ImmutableCertification.builder();
  }

  /**
   * A certificate that covers everything its holder does.
   *
   * @param certificate the certificate
   * @return the certification
   */
  static Certification of(HeldCertificate certificate) {
    return builder().certificate(certificate).build();
  }

  /**
   * The certificate: standard, number, issuer and term.
   *
   * @return the certificate
   */
  HeldCertificate getCertificate();

  /**
   * How events name it in their {@code certificationInfo}.
   *
   * @return the URI; empty where events name it by its number only
   */
  Optional<String> getUri();

  /**
   * Whether it counts as national or international evidence.
   *
   * @return that of the standard's owner unless set
   */
  @Value.Default
  default StandardOwner getScope() {
    return getCertificate().standard().owner();
  }

  /**
   * The classes of product it covers.
   *
   * @return their common names, whatever spelling was given; none where it covers all
   */
  List<String> getProducts();

  /**
   * The business steps it covers, for a licence.
   *
   * @return bare names of steps; none where it covers all
   */
  List<String> getBusinessSteps();

  /**
   * The day on which it was taken back.
   *
   * @return the first day on which it is no longer valid
   */
  Optional<LocalDate> getRevoked();

  /**
   * Whether it is valid on a day: within its term and not taken back.
   *
   * @param day the day
   * @return true if it is valid
   */
  default boolean validOn(LocalDate day) {
    return getCertificate().validOn(day) && getRevoked().map(day::isBefore).orElse(true);
  }

  /**
   * Whether it covers a class of product.
   *
   * @param productClass the common name of the class
   * @return true where it is listed, or where none is
   */
  default boolean covers(String productClass) {
    return getProducts().isEmpty() || getProducts().contains(productClass);
  }

  /**
   * Brings identifiers into one spelling.
   *
   * @return this certification with common names
   */
  @Value.Check
  default Certification normalized() {
    List<String> products = Names.classes(getProducts());
    return products.equals(getProducts()) ? this : builder().from(this).products(products).build();
  }
}
