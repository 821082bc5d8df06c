package vn.ocop.scoring.facts;

/** The kit that promotes a tourism service (bộ nhận diện). */
public enum PromotionMaterial {
  /** Leaflets (tờ rơi). */
  LEAFLET,
  /** Short films (phim ngắn). */
  SHORT_FILM,
  /** Posters (áp phích). */
  POSTER,
  /** Information in publications (ấn phẩm). */
  PUBLICATION
}
