package vn.ocop.traceability.epcis;

/** Which events of a document with faults are handed on. */
public enum Acceptance {
  /**
   * All or nothing: from the first error on no event is handed on, and what was handed on before is
   * to be thrown away. Reading goes on so that all errors are named.
   */
  REJECT_ALL,
  /** Every event without an error; the others are named and left out. */
  ACCEPT_GOOD,
  /**
   * Every event that can be built without losing any of its content, its errors named. For the data
   * of partners who keep to the standard only roughly: an unknown field or term stays as printed.
   */
  ACCEPT_READABLE
}
