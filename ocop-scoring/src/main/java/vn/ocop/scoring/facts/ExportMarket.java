package vn.ocop.scoring.facts;

/** Markets abroad, as the criterion on global opportunity tells them apart. */
public enum ExportMarket {
  /** South-East Asia (Đông Nam Á). */
  SOUTH_EAST_ASIA,
  /** Outside South-East Asia, without high standards. */
  OTHER,
  /** Markets of high standards, for example the USA, Japan and the EU. */
  HIGH_STANDARD
}
