package vn.ocop.core.duplicate.reading;

/** What a part of a product's name speaks of. */
public enum PartKind {
  /** What kind of product it is. */
  HEAD,
  /** What it is made of, or the variety. */
  INGREDIENT,
  /** What it tastes of. */
  FLAVOUR,
  /** The form in which it comes. */
  FORM,
  /** A grade, quality or claim. */
  GRADE,
  /** A colour. */
  COLOUR,
  /** The name of its producer, or of the brand that the record states. */
  PRODUCER,
  /** The name of a place. */
  PLACE,
  /** A set of several products (bộ sản phẩm, combo). */
  SET,
  /** Words that file, join or pack. */
  NEUTRAL,
  /** A number that is neither size nor grade. */
  NUMBER,
  /** A word that the vocabulary does not hold: a brand as a rule. */
  WORD;

  /**
   * Whether the part says what the product is or tastes of.
   *
   * @return true for head words, ingredients and flavours
   */
  public boolean isSubstance() {
    return this == HEAD || this == INGREDIENT || this == FLAVOUR;
  }

  /**
   * Whether the part sets the product apart from others of its sort.
   *
   * @return true for words that are no vocabulary and for the producer's name
   */
  public boolean isBrand() {
    return this == WORD || this == PRODUCER;
  }
}
