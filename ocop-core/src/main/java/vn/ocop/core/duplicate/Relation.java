package vn.ocop.core.duplicate;

import vn.ocop.core.result.Bilingual;

/** How two records of a registry are related. */
public enum Relation {
  /** The same product registered twice (trùng lặp). */
  DUPLICATE,
  /** The same product, recognised again about 36 months later (công nhận lại). */
  RENEWAL,
  /** Products of one producer that differ in form, size or what they are made of (biến thể). */
  VARIANT,
  /** Perhaps one product: a person must look (dễ nhầm lẫn). */
  CONFUSABLE;

  /**
   * The relation in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return DuplicateTexts.label("Relation." + name());
  }

  /**
   * Whether the two records speak of one product.
   *
   * @return true for a duplicate and a renewal
   */
  public boolean isSameProduct() {
    return this == DUPLICATE || this == RENEWAL;
  }
}
