package vn.ocop.scoring.receipt;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** Why a receipt does not replay. */
public enum ReceiptFinding implements FindingCode {
  /** The text is no receipt. */
  RECEIPT_MALFORMED,
  /** The criteria set has changed since the receipt was written. */
  DATA_CHANGED,
  /** The same input gives another receipt. */
  RESULT_DIFFERS;

  private static final Messages MESSAGES = Messages.of(ReceiptFinding.class::getResourceAsStream);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
