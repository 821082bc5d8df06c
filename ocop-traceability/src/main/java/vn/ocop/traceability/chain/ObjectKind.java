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
  UNIT
}
