package vn.ocop.traceability.rule.identity;

import java.util.Set;
import java.util.TreeSet;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.gs1.Gtin;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
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
    for (EpcisEvent event : capture.events()) {
      event
          .everyObject()
          .filter(Spelling::claimsGs1)
          .flatMap(object -> context.identities().of(object).toOptional().stream())
          .flatMap(identity -> identity.gtin().stream())
          .filter(PrefixRemarkRule::isVietnamese)
          .forEach(gtin -> products.add(gtin.toString()));
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

  private static boolean isVietnamese(Gtin gtin) {
    return gtin.gs1Prefix().isLicensedByGs1Vietnam();
  }
}
