package vn.ocop.traceability.supply;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** The sentences that explain the answer to an order, beside its limits. */
public enum OrderStatement implements FindingCode {
  /** The order can be met. */
  ORDER_MET(Severity.INFO),
  /** The order cannot be met in full. */
  ORDER_NOT_MET(Severity.WARNING),
  /** What a zone delivers for it in a month. */
  DELIVERY(Severity.INFO),
  /** No limit alone moves the answer; the limits named after this one do so together. */
  LIMITS_TOGETHER(Severity.INFO),
  /** A promise falls short even without the order. */
  PROMISE_FALLS_SHORT(Severity.WARNING);

  private static final Messages TEXTS =
      Messages.of("answers", OrderStatement.class::getResourceAsStream);

  private final Severity severity;

  OrderStatement(Severity severity) {
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
