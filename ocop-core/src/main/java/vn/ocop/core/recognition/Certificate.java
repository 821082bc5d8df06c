package vn.ocop.core.recognition;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.Star;

/**
 * A certificate of a product's rank (giấy chứng nhận kết quả phân hạng sản phẩm OCOP) and what is
 * recorded of its life.
 *
 * <p>Nothing is checked on building: what is wrong with a record is found by {@link
 * CertificateCheck}, so that a registry with mistakes can be read.
 */
@Value.Immutable
public interface Certificate {

  /**
   * The product's key in the caller's registry; the same for successive certificates of a product.
   *
   * @return the key
   */
  @NotBlank
  String getProduct();

  /**
   * The decision under which the product was evaluated.
   *
   * @return its full or short number, for example {@code 148/2023}
   */
  @NotBlank
  String getDecision();

  /**
   * The kind of dossier that led to this certificate.
   *
   * @return the kind; a first evaluation unless set
   */
  @Value.Default
  default DossierKind getKind() {
    return DossierKind.FIRST;
  }

  /**
   * The rank.
   *
   * @return three to five stars, unless the record is wrong
   */
  Star getStar();

  /**
   * The day of the decision that recognises the product.
   *
   * @return the day, or empty where it is not recorded
   */
  Optional<LocalDate> getDecided();

  /**
   * The day of issue, from which the term counts.
   *
   * @return the day
   */
  LocalDate getIssued();

  /**
   * The last day of the term as the recognising decision states it; it goes before the computed one
   * (Article 12(1) of Decision 26/2026/QĐ-TTg).
   *
   * @return the day, or empty where none is stated
   */
  Optional<LocalDate> getStatedLastDay();

  /**
   * The dossier for re-evaluation.
   *
   * @return the dossier, or empty while none is filed
   */
  Optional<ReEvaluation> getReEvaluation();

  /**
   * The day on which the authority recorded that the filing window could not be met, so that the
   * certificate stays valid beyond its term (Article 12(3) of Decision 26/2026/QĐ-TTg).
   *
   * @return the day, or empty where nothing is recorded
   */
  Optional<LocalDate> getExtensionRecorded();

  /**
   * The revocation.
   *
   * @return the revocation, or empty while there is none
   */
  Optional<Revocation> getRevocation();

  /**
   * The day on which the holder gave the certificate back.
   *
   * @return the day, or empty while it has not happened
   */
  Optional<LocalDate> getWithdrawn();

  /**
   * A builder.
   *
   * @return the builder
   */
  static ImmutableCertificate.Builder builder() {
    return ImmutableCertificate.builder();
  }
}
