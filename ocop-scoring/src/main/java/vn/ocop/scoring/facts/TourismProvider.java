package vn.ocop.scoring.facts;

/** Who provides a tourism service: the two cases of criteria 8, 9 and 15 of set 26. */
public enum TourismProvider {
  /** The community (cộng đồng). */
  COMMUNITY,
  /** An organisation or individual; at criterion 8 a tourist service site. */
  ORGANISATION
}
