package vn.ocop.scoring.criteria;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What can be found about criteria sets and the files that hold them. */
public enum CriteriaFinding implements FindingCode {
  /** The decision has no set of this number. */
  UNKNOWN_SET,
  /** The decision has this set, but its content is not known. */
  SET_MISSING,
  /** A file is absent or cannot be opened. */
  FILE_UNREADABLE,
  /** A file is not JSON, or says one key twice. */
  MALFORMED_FILE,
  /** A field is absent. */
  FIELD_MISSING,
  /** A field that no one reads, probably a misspelling. */
  FIELD_UNKNOWN,
  /** A field of another type than it has to be. */
  FIELD_TYPE,
  /** A text lacks its Vietnamese or English wording. */
  TEXT_BLANK,
  /** Something names a criterion, group, note, document or decision that is defined nowhere. */
  REFERENCE_UNKNOWN,
  /** Something is defined twice. */
  DEFINED_TWICE,
  /** A shared criterion that no set composes. */
  CRITERION_UNUSED,
  /** The line of points and marks cannot be read. */
  OPTIONS_UNREADABLE,
  /** A set prints another number of options or cases than the shared criterion has labels. */
  OPTION_COUNT,
  /** Points fall, or a mark for a higher rank stands before one for a lower rank. */
  OPTIONS_OUT_OF_ORDER,
  /** Points do not sum to what is printed at the group, the part or the whole. */
  SUM_DIFFERS,
  /** A set is declared inconsistent, but its sums agree. */
  SUM_AGREES;

  private static final Messages MESSAGES = Messages.of(CriteriaFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
