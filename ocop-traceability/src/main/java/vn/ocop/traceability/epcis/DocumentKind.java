package vn.ocop.traceability.epcis;

/** What a document is. */
public enum DocumentKind {
  /** Events to be captured: {@code EPCISDocument}. */
  CAPTURE,
  /** The answer to a query: {@code EPCISQueryDocument}. */
  QUERY,
  /** Master data without events: {@code EPCISMasterDataDocument}. */
  MASTER_DATA,
  /** Events without a document around them. */
  BARE
}
