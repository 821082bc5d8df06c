package vn.ocop.core.law;

/** The level of government that handles a dossier (cấp đánh giá). */
public enum EvaluationLevel {
  /** Commune (cấp xã): receives the dossier and reports on four contents; gives no stars. */
  COMMUNE,
  /** District (cấp huyện): recognised three stars until 6 July 2025. */
  DISTRICT,
  /** Province (cấp tỉnh). */
  PROVINCE,
  /** Centre (cấp trung ương). */
  CENTRAL
}
