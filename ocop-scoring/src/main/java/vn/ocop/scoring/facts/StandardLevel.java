package vn.ocop.scoring.facts;

/** Whose standard something meets. */
public enum StandardLevel {
  /** No standard. */
  NONE,
  /** A national standard (tiêu chuẩn quốc gia). */
  NATIONAL,
  /** An international standard (tiêu chuẩn quốc tế). */
  INTERNATIONAL
}
