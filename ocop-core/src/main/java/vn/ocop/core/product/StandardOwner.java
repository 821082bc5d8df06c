package vn.ocop.core.product;

import vn.ocop.core.result.Bilingual;

/** Whose standard it is. */
public enum StandardOwner {
  /** Of Viet Nam. */
  NATIONAL,
  /** Of an international body or another country. */
  INTERNATIONAL;

  /**
   * The name of this constant in running text.
   *
   * @return the name in both languages
   */
  public Bilingual label() {
    return ProductLabels.of(this);
  }
}
