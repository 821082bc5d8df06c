package vn.ocop.core.law;

/** Why a dossier is handed in (loại hồ sơ). */
public enum DossierKind {
  /** The product has no recognition yet (đánh giá lần đầu). */
  FIRST,
  /** A recognised product aims for a higher rank (nâng hạng). */
  UPGRADE,
  /** A recognition runs out and is to be renewed (đánh giá lại). */
  RE_EVALUATION
}
