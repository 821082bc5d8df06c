package vn.ocop.traceability.rule.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.gs1.Gtin;
import vn.ocop.traceability.gs1.identity.Gs1Identity;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.EventFields;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A remark for readers of product codes: the prefix 893 says that GS1 Vietnam licensed the number,
 * never that the product was made in Vietnam (GS1 General Specifications, GS1 Prefix).
 *
 * <p>Id {@code PREFIX_IS_NO_ORIGIN}; once a capture, with the number of products concerned.
 */
public final class PrefixRemarkRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public PrefixRemarkRule() {}

  @Override
  public String id() {
    return "PREFIX_IS_NO_ORIGIN";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    Set<String> products = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (EpcisEvent event : capture.events()) {
      EventFields.objects(event, object -> enter(object, context, seen, products));
    }
    if (products.isEmpty()) {
      reporter.notApplicable();
    } else {
      reporter
          .violated()
          .figure("products", products.size())
          .with("gtin", products.iterator().next())
          .report();
    }
  }

  /** Lots and pieces of one item share the beginning of their URN, and tell the same once. */
  private static void enter(
      Identifier identifier, RuleContext context, Set<String> seen, Set<String> products) {
    String text = identifier.text();
    boolean urn = text.startsWith("urn:epc:");
    String item = urn ? text.substring(0, Math.max(0, text.lastIndexOf('.'))) : text;
    if (!Spelling.claimsGs1(identifier) || (urn && seen.contains(item))) {
      return;
    }
    Optional<Gs1Identity> identity = context.identities().of(identifier).toOptional();
    if (identity.isPresent() && urn) {
      seen.add(item);
    }
    identity
        .flatMap(Gs1Identity::gtin)
        .filter(PrefixRemarkRule::isVietnamese)
        .ifPresent(gtin -> products.add(gtin.toString()));
  }

  private static boolean isVietnamese(Gtin gtin) {
    return gtin.gs1Prefix().isLicensedByGs1Vietnam();
  }
}
