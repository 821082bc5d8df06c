package vn.ocop.scoring.facts;

/** What the file of a declared product standard holds (hồ sơ công bố tiêu chuẩn). */
public enum StandardFile {
  /** The product standard. */
  PRODUCT_STANDARD,
  /** The raw-material standard. */
  MATERIAL_STANDARD,
  /** The packaging standard. */
  PACKAGING_STANDARD,
  /** A test report of an independent body against the standard. */
  INDEPENDENT_TEST
}
