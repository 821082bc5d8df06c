package vn.ocop.core.recognition;

import vn.ocop.core.result.Bilingual;

/**
 * When a certificate stays valid beyond its term because the filing window could not be met.
 *
 * <p>Article 12(3) of Decision 26/2026/QĐ-TTg stands among the transitional provisions and speaks
 * of products whose time of filing does not meet the window; it does not say who establishes that,
 * nor that a dossier has to be pending. These are the readings; under each, a record of the
 * authority is enough.
 */
public enum ExtensionPolicy {
  /** Only what the authority recorded. */
  RECORDED_ONLY,
  /**
   * Also where the window's last day lay before the decision came into force and the term had not
   * ended by then, so that nobody could have met the window. The default.
   */
  TRANSITION,
  /**
   * Also wherever a dossier was filed after the window's last day and within the term: the widest
   * reading.
   */
  ANY_LATE_DOSSIER;

  /**
   * The policy used unless a caller chooses another.
   *
   * @return {@link #TRANSITION}
   */
  public static ExtensionPolicy standard() {
    return TRANSITION;
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
