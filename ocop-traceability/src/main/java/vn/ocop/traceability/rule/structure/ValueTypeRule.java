package vn.ocop.traceability.rule.structure;

import java.util.EnumSet;
import java.util.Set;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Every value is of the type that its field has: a quantity is a number and no text, a list is a
 * list, an identifier is a URI (EPCIS 2.0, section 10 and its JSON Schema).
 *
 * <p>Id {@code VALUE_OF_WRONG_TYPE}; the sentence is the reader's own.
 */
public final class ValueTypeRule implements CaptureRule {

  private static final Set<EpcisCode> CODES =
      EnumSet.of(EpcisCode.WRONG_TYPE, EpcisCode.EMPTY_VALUE, EpcisCode.NOT_A_URI);

  /** The one object needed: the rule holds nothing. */
  public ValueTypeRule() {}

  @Override
  public String id() {
    return "VALUE_OF_WRONG_TYPE";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
  }
}
