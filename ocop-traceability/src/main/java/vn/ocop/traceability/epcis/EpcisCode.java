package vn.ocop.traceability.epcis;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What a reader may find wrong with a document. */
public enum EpcisCode implements FindingCode {
  /** The input is not JSON or XML at this place; nothing behind it can be read. */
  MALFORMED(Severity.ERROR),
  /** The input ends before the document does. */
  TRUNCATED(Severity.ERROR),
  /** The input holds a comment, which JSON does not allow (RFC 8259). */
  COMMENT(Severity.ERROR),
  /** The input begins with a byte order mark, which JSON does not allow (RFC 8259, section 8.1). */
  BYTE_ORDER_MARK(Severity.WARNING),
  /** The input is not UTF-8 (RFC 8259, section 8.1). */
  NOT_UTF_8(Severity.ERROR),
  /** The input holds nothing. */
  EMPTY_INPUT(Severity.ERROR),
  /** An object has the same field twice. */
  DUPLICATE_KEY(Severity.ERROR),
  /** The nesting is deeper than the limit. */
  TOO_DEEP(Severity.ERROR),
  /** A piece of the input is larger than its limit. */
  TOO_LARGE(Severity.ERROR),
  /** A number has more digits or a larger exponent than the limit, or is not a number. */
  NUMBER_OUT_OF_RANGE(Severity.ERROR),
  /** There are more findings than the limit. */
  FINDINGS_CUT_OFF(Severity.WARNING),
  /** The prefixes are declared behind more events than the limit. */
  CONTEXT_TOO_LATE(Severity.ERROR),
  /** The XML names a document type without defining anything; it was not looked at. */
  DOCTYPE_IGNORED(Severity.INFO),
  /** The XML defines or fetches entities, which is refused. */
  DOCTYPE_REFUSED(Severity.ERROR),
  /** The input is no EPCIS document, query document or event. */
  NOT_EPCIS(Severity.ERROR),
  /** The type of the document is none of the standard. */
  UNKNOWN_DOCUMENT_TYPE(Severity.ERROR),
  /** The type of an event is none of the five of the standard. */
  UNKNOWN_EVENT_TYPE(Severity.ERROR),
  /** The action is not ADD, OBSERVE or DELETE. */
  UNKNOWN_ACTION(Severity.ERROR),
  /** A term is in no standard list and is no URI of a user’s own. */
  UNKNOWN_TERM(Severity.ERROR),
  /** A required field is absent. */
  MISSING_FIELD(Severity.ERROR),
  /** A field of the standard stands where the standard does not allow it. */
  FIELD_NOT_ALLOWED(Severity.ERROR),
  /** A field is neither the standard’s nor marked as an extension by a namespace. */
  UNKNOWN_FIELD(Severity.ERROR),
  /** An event speaks of no object, lot or class. */
  NO_OBJECTS(Severity.ERROR),
  /** A value has the wrong JSON type. */
  WRONG_TYPE(Severity.ERROR),
  /** A value is empty or blank; it was left out. */
  EMPTY_VALUE(Severity.WARNING),
  /** A time is not one of ISO 8601 with seconds and an offset. */
  BAD_TIME(Severity.ERROR),
  /** A time has more than nine decimals of a second; it was kept to the nanosecond. */
  TIME_PRECISION(Severity.WARNING),
  /** A time zone offset is not between -14:00 and +14:00 in the form +hh:mm. */
  BAD_OFFSET(Severity.ERROR),
  /** An identifier is not a URI, which the standard asks for; it was kept as printed. */
  NOT_A_URI(Severity.WARNING),
  /** A unit is not a code of two or three capitals or digits (UN/ECE Recommendation 20). */
  BAD_UNIT(Severity.ERROR),
  /** A field of master data or of an extension has no namespace. */
  NAME_WITHOUT_NAMESPACE(Severity.ERROR),
  /** A prefix is declared in no context. */
  UNDECLARED_PREFIX(Severity.WARNING),
  /** Two events of one document have the same identifier. */
  REPEATED_EVENT_ID(Severity.WARNING),
  /** An XML element stands behind one that the standard puts after it. */
  ELEMENT_ORDER(Severity.ERROR);

  private static final Messages TEXTS = Messages.of(EpcisCode.class::getResourceAsStream);

  private final Severity severity;

  EpcisCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String template(Locale locale) {
    return TEXTS.text(name(), locale);
  }
}
