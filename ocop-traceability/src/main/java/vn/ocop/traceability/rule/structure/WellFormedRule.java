package vn.ocop.traceability.rule.structure;

import java.util.EnumSet;
import java.util.Set;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A document is whole, well-formed JSON or XML of a known kind, and no larger than the reader's
 * limits (RFC 8259; EPCIS 2.0, section 10).
 *
 * <p>Id {@code DOCUMENT_MALFORMED}; the sentence is the reader's own.
 */
public final class WellFormedRule implements CaptureRule {

  private static final Set<EpcisCode> CODES =
      EnumSet.of(
          EpcisCode.MALFORMED,
          EpcisCode.TRUNCATED,
          EpcisCode.COMMENT,
          EpcisCode.BYTE_ORDER_MARK,
          EpcisCode.NOT_UTF_8,
          EpcisCode.EMPTY_INPUT,
          EpcisCode.DUPLICATE_KEY,
          EpcisCode.TOO_DEEP,
          EpcisCode.TOO_LARGE,
          EpcisCode.NUMBER_OUT_OF_RANGE,
          EpcisCode.FINDINGS_CUT_OFF,
          EpcisCode.CONTEXT_TOO_LATE,
          EpcisCode.DOCTYPE_IGNORED,
          EpcisCode.DOCTYPE_REFUSED,
          EpcisCode.NOT_EPCIS,
          EpcisCode.UNKNOWN_DOCUMENT_TYPE,
          EpcisCode.ELEMENT_ORDER);

  /** The one object needed: the rule holds nothing. */
  public WellFormedRule() {}

  @Override
  public String id() {
    return "DOCUMENT_MALFORMED";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
  }
}
