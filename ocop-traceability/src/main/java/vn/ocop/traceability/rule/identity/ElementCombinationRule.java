package vn.ocop.traceability.rule.identity;

import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.gs1.identity.DigitalLink;
import vn.ocop.traceability.gs1.identity.LinkPolicy;
import vn.ocop.traceability.rule.EventFields;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The application identifiers of a Digital Link may stand together: none lacks one that it needs,
 * none excludes another (GS1 General Specifications, data relationships).
 *
 * <p>Id {@code ELEMENTS_DO_NOT_COMBINE}. Only a link with a query holds more than its key.
 */
public final class ElementCombinationRule implements EventRule {

  /** The one object needed: the rule holds nothing. */
  public ElementCombinationRule() {}

  @Override
  public String id() {
    return "ELEMENTS_DO_NOT_COMBINE";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    if (EventFields.allIdentifiers(event, identifier -> !hasQuery(identifier))) {
      return;
    }
    EventFields.identifiers(
        event,
        (pointer, identifier) -> {
          if (hasQuery(identifier)) {
            check(event, pointer, identifier, reporter);
          }
        });
  }

  private static boolean hasQuery(Identifier identifier) {
    return Spelling.isWebAddress(identifier) && identifier.text().indexOf('?') > 0;
  }

  private static void check(
      EpcisEvent event, String pointer, Identifier identifier, Reporter reporter) {
    Outcome<DigitalLink> link = DigitalLink.parse(identifier.text(), LinkPolicy.LENIENT);
    link.toOptional()
        .ifPresent(
            whole -> {
              for (Finding finding : whole.elementString().companionFindings()) {
                reporter
                    .violated()
                    .at(event, pointer)
                    .lot(identifier)
                    .with("identifier", identifier)
                    .with("fault", Spelling.sentence(finding))
                    .report();
              }
            });
  }
}
