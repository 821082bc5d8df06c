package vn.ocop.traceability.rule.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.rule.EventFields;
import vn.ocop.traceability.rule.EventRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * An identifier that is written as a GS1 key is one: length, check digit, company prefix,
 * characters (GS1 General Specifications, section 7.9; EPC Tag Data Standard; GS1 Digital Link URI
 * syntax).
 *
 * <p>Id {@code IDENTIFIER_INVALID}; the sentence names the exact place of the fault. Identifiers of
 * other schemes are not looked at.
 */
public final class IdentifierRule implements EventRule {

  private static final Set<Gs1Code> NOT_GS1 =
      EnumSet.of(
          Gs1Code.UNKNOWN_SCHEME,
          Gs1Code.UNKNOWN_SPELLING,
          Gs1Code.NOT_A_WEB_ADDRESS,
          Gs1Code.NO_KEY_IN_PATH);

  /** The one object needed: the rule holds nothing. */
  public IdentifierRule() {}

  @Override
  public String id() {
    return "IDENTIFIER_INVALID";
  }

  @Override
  public void check(EpcisEvent event, RuleContext context, Reporter reporter) {
    if (EventFields.allIdentifiers(event, identifier -> isSound(identifier, context))) {
      return;
    }
    EventFields.identifiers(
        event,
        (pointer, identifier) -> {
          if (!Spelling.claimsGs1(identifier)) {
            reporter.notApplicable();
          } else if (!isSound(identifier, context)) {
            report(event, pointer, identifier, context, reporter);
          }
        });
  }

  private static boolean isSound(Identifier identifier, RuleContext context) {
    return Spelling.claimsGs1(identifier)
        && context.identities().of(identifier).toOptional().isPresent();
  }

  private static void report(
      EpcisEvent event,
      String pointer,
      Identifier identifier,
      RuleContext context,
      Reporter reporter) {
    List<Finding> findings = context.identities().of(identifier).findings();
    Finding first = findings.get(0);
    if (first.code() instanceof Gs1Code code && NOT_GS1.contains(code)) {
      reporter.notApplicable();
      return;
    }
    reporter
        .violated()
        .at(event, pointer)
        .lot(identifier)
        .with("identifier", identifier)
        .with("fault", Spelling.sentence(first))
        .report();
  }
}
