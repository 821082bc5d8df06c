package vn.ocop.core.text;

/** What part a word of the vocabulary plays in a product's name. */
public enum TermKind {
  /** What kind of product it is (trà, kẹo, nước mắm). */
  HEAD("head-words.tsv"),
  /** What sort of thing only (trái, quả, củ). */
  CLASS("class-words.tsv"),
  /** What it is made of or grown as (dừa, cà gai leo). */
  INGREDIENT("ingredients.tsv"),
  /** A flavour that is not the name of an ingredient (cay, chua ngọt). */
  FLAVOUR("flavours.tsv"),
  /** The form in which it comes (sấy dẻo, túi lọc, khô). */
  FORM("forms.tsv"),
  /** A grade, quality or claim (cao cấp, nguyên chất). */
  GRADE("grades.tsv"),
  /** A colour that tells two sorts apart (vàng, đen). */
  COLOUR("colours.tsv"),
  /** A word that praises or files only (đặc sản, OCOP 4 sao). */
  FILLER("fillers.tsv"),
  /** A word for several products under one name (bộ, combo). */
  SET("set-words.tsv"),
  /** A container or way of packing (gói, hộp). */
  PACKAGE("packages.tsv"),
  /** A kind of place (xã, huyện). */
  PLACE_KIND("place-kinds.tsv"),
  /** A word that joins (và, với, vị). */
  LINK("links.tsv"),
  /** A word that turns the next one round (không, chưa). */
  NEGATION("negations.tsv");

  private final String file;

  TermKind(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /**
   * Whether such a word may be left out of a name without the product becoming another.
   *
   * @return true for words that only file, join, pack or place
   */
  public boolean isNeutral() {
    return this == CLASS || this == FILLER || this == PACKAGE || this == PLACE_KIND || this == LINK;
  }
}
