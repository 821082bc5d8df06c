package vn.ocop.traceability.chain;

/** What a traced object is. */
public enum ObjectKind {
  /** A lot (lô): an amount of a class made under the same conditions. */
  LOT,
  /** A class of product without a lot: nobody can tell which. */
  CLASS,
  /** A single item with a serial number. */
  ITEM,
  /** A logistic unit or container. */
  UNIT;

  /**
   * Whether it is goods that can be told from others (hàng hóa), so that its way can be followed.
   *
   * @return true for a lot and an item; false for a class, of which nobody can tell which, and for
   *     a unit, which only holds goods
   */
  public boolean isGoods() {
    return this == LOT || this == ITEM;
  }

  /** One bit of its own, for sets of kinds in one number. */
  int bit() {
    return 1 << ordinal();
  }
}
