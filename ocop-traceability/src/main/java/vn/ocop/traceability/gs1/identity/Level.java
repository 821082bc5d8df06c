package vn.ocop.traceability.gs1.identity;

/** How closely an identity points at a thing. */
public enum Level {
  /** Every piece of a kind: a GTIN without lot and serial number, a kind of crate. */
  CLASS,
  /** What was produced together: a GTIN with its lot. */
  LOT,
  /** One piece, one place, one party, one document. */
  INSTANCE
}
