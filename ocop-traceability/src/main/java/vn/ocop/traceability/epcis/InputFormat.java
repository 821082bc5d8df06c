package vn.ocop.traceability.epcis;

/** The form of a document. */
public enum InputFormat {
  /** Found out from the first bytes. */
  DETECT,
  /** JSON or JSON-LD: a document, a query document, an event, an array of these, or several. */
  JSON,
  /** One event or document on each line; a line that is not JSON spoils only itself. */
  JSON_LINES,
  /** EPCIS 1.2 or 2.0 in XML. */
  XML
}
