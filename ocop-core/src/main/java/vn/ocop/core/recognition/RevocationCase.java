package vn.ocop.core.recognition;

import vn.ocop.core.result.Bilingual;

/** Why a certificate is revoked: the six cases of Article 8(1) of Decision 26/2026/QĐ-TTg. */
public enum RevocationCase {
  /** Untrue information or a forged dossier (point a). */
  UNTRUE_DOSSIER("a"),
  /** An inspection found that the product no longer meets the criteria (point b). */
  CRITERIA_NO_LONGER_MET("b"),
  /**
   * A breach of the law on quality, food safety, environment, intellectual property or labels (c).
   */
  BREACH_OF_LAW("c"),
  /** The programme's mark is used against its rules (point d). */
  MARK_MISUSED("d"),
  /** The producer no longer makes the product (point đ). */
  PRODUCTION_ENDED("đ"),
  /** Another conclusion of a competent state body (point e). */
  OTHER_CONCLUSION("e");

  private final String point;

  RevocationCase(String point) {
    this.point = point;
  }

  /**
   * The point of the clause that names this case.
   *
   * @return a, b, c, d, đ or e
   */
  public String point() {
    return point;
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
