package vn.ocop.scoring.facts;

/** Where the product story is told. */
public enum StoryMedium {
  /** On leaflets (tờ rơi). */
  LEAFLET,
  /** On a website, with pictures or clips. */
  WEBSITE,
  /** In the electronic traceability record (truy xuất nguồn gốc điện tử). */
  ELECTRONIC_TRACEABILITY
}
