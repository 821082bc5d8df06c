package vn.ocop.core.product;

import vn.ocop.core.result.Bilingual;

/** What a standard is about. */
public enum StandardCategory {
  /** Growing, rearing and catching. */
  PRODUCTION,
  /** Organic production. */
  ORGANIC,
  /** Management of quality and environment. */
  MANAGEMENT,
  /** Safety of food and medicine in processing. */
  FOOD_SAFETY,
  /** Access to a market: religious rules, registrations. */
  MARKET,
  /** Fair trade and sustainability. */
  SUSTAINABILITY,
  /** Recognition by a programme. */
  PROGRAMME;

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return ProductLabels.of(this);
  }
}
