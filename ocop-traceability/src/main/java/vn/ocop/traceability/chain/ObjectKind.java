package vn.ocop.traceability.chain;

/** What a traced object is. */
public enum ObjectKind {
  /** A lot (lô): an amount of a class made under the same conditions. */
  LOT(0),
  /** A class of product without a lot: nobody can tell which. */
  CLASS(1),
  /** A single item with a serial number. */
  ITEM(2),
  /** A logistic unit or container. */
  UNIT(3);

  private final int bit;

  ObjectKind(int place) {
    this.bit = 1 << place;
  }

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
    return bit;
  }
}
