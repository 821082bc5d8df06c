package vn.ocop.core.recognition;

import vn.ocop.core.result.Bilingual;

/** How a certificate, or the product that holds it, stands on a day. */
public enum CertificateStatus {
  /** The certificate is not issued yet. */
  NOT_YET(false),
  /** In its term; the time to file for re-evaluation has not come or is not known. */
  VALID(true),
  /** In its term and in the window in which re-evaluation has to be filed. */
  WINDOW_OPEN(true),
  /** In its term with the window over and no dossier pending. */
  LATE(true),
  /** In its term with a re-evaluation dossier filed and its result awaited. */
  UNDER_REVIEW(true),
  /** Past its term and still valid because the window could not be met (Article 12(3)). */
  EXTENDED(true),
  /** Past its last day. */
  EXPIRED(false),
  /** Revoked by the authority that recognised it. */
  REVOKED(false),
  /** Given back by its holder. */
  WITHDRAWN(false),
  /** Replaced by a later certificate of the same product. */
  SUPERSEDED(false);

  private final boolean valid;

  CertificateStatus(boolean valid) {
    this.valid = valid;
  }

  /**
   * Whether the product may bear its stars.
   *
   * @return true while the certificate is valid
   */
  public boolean isValid() {
    return valid;
  }

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return RecognitionTexts.of(this);
  }
}
