package vn.ocop.traceability.quantity;

import vn.ocop.core.product.ContentUnit;

/** What a unit measures. */
public enum Dimension {
  /** Mass, in kilograms. */
  MASS("KGM", ContentUnit.Quantity.MASS),
  /** Volume, in litres. */
  VOLUME("LTR", ContentUnit.Quantity.VOLUME),
  /** Length, in metres. */
  LENGTH("MTR", ContentUnit.Quantity.LENGTH),
  /** Area, in square metres. */
  AREA("MTK", ContentUnit.Quantity.AREA),
  /** Number of pieces. */
  COUNT("H87", ContentUnit.Quantity.COUNT);

  private final String baseUnit;
  private final ContentUnit.Quantity content;

  Dimension(String baseUnit, ContentUnit.Quantity content) {
    this.baseUnit = baseUnit;
    this.content = content;
  }

  /**
   * The unit that amounts of this dimension are brought to.
   *
   * @return its code of UN/ECE Recommendation 20
   */
  public String baseUnit() {
    return baseUnit;
  }

  /**
   * The same in the words of net contents.
   *
   * @return the quantity
   */
  public ContentUnit.Quantity content() {
    return content;
  }
}
