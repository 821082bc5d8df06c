package vn.ocop.traceability.masterdata.json;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What a reader may find wrong with master data. */
public enum MasterDataCode implements FindingCode {
  /** The input is not JSON at this place; nothing behind it can be read. */
  MALFORMED,
  /** The input is no object of lists of records. */
  NOT_MASTER_DATA,
  /** An object has the same field twice. */
  DUPLICATE_KEY,
  /** The nesting is deeper than the limit. */
  TOO_DEEP,
  /** A record is larger than the limit. */
  TOO_LARGE,
  /** A required field is absent. */
  MISSING_FIELD,
  /** A field is none that this record has. */
  UNKNOWN_FIELD,
  /** A value has the wrong JSON type. */
  WRONG_TYPE,
  /** A value is none that the field can have. */
  BAD_VALUE,
  /** A record repeats one that was read before. */
  DUPLICATE_RECORD;

  private static final Messages TEXTS = Messages.of(MasterDataCode.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return TEXTS.text(name(), locale);
  }
}
