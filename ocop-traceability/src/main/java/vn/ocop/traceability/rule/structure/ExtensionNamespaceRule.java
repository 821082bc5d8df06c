package vn.ocop.traceability.rule.structure;

import java.util.EnumSet;
import java.util.Set;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A field beyond the standard's own has a namespace, and its prefix is declared in the context
 * (EPCIS 2.0, sections 6.3 and 10.1.3).
 *
 * <p>Id {@code EXTENSION_WITHOUT_NAMESPACE}.
 */
public final class ExtensionNamespaceRule implements CaptureRule {

  private static final Set<EpcisCode> CODES =
      EnumSet.of(EpcisCode.NAME_WITHOUT_NAMESPACE, EpcisCode.UNDECLARED_PREFIX);

  /** The one object needed: the rule holds nothing. */
  public ExtensionNamespaceRule() {}

  @Override
  public String id() {
    return "EXTENSION_WITHOUT_NAMESPACE";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    capture.readerFindings(CODES).forEach(finding -> reporter.adopted(finding).report());
    capture
        .madeEvents()
        .forEach(
            event -> {
              check(event, event.getExtensions(), reporter);
              check(event, event.getInstanceOrLotMasterData(), reporter);
            });
  }

  private static void check(EpcisEvent event, Extensions fields, Reporter reporter) {
    for (Extensions.Field field : fields.fields()) {
      if (field.name().namespace().isEmpty()) {
        reporter.violated().at(event).with("field", field.name().printed()).report();
      }
    }
  }
}
