package vn.ocop.examples.desk.duplicates;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Severity;

/** What can be wrong with the record on a line. */
public enum RecordFinding implements FindingCode {
  /** The identifier stands on an earlier line; the record is compared all the same. */
  EQUAL_IDS,
  /** The name is there but holds nothing to read; the record is compared all the same. */
  EMPTY_NAME;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return DuplicatesTexts.text(name(), locale);
  }
}
