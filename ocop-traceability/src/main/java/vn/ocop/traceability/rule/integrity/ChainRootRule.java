package vn.ocop.traceability.rule.integrity;

import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * The events are those that a root kept from before was made of: none removed, added or changed
 * (RFC 9162, section 2.1).
 *
 * <p>Id {@code CHAIN_ROOT_CHANGED}. Parameter {@code root}: the kept {@link MerkleRoot}; without
 * one the rule does not apply.
 */
public final class ChainRootRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public ChainRootRule() {}

  @Override
  public String id() {
    return "CHAIN_ROOT_CHANGED";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    String kept = context.text("root");
    if (kept.isEmpty()) {
      reporter.notApplicable();
      return;
    }
    MerkleRoot now = MerkleRoot.of(capture.events());
    if (!now.equals(new MerkleRoot(kept))) {
      reporter
          .violated()
          .with("kept", kept)
          .with("now", now.hexadecimal())
          .figure("events", capture.events().size())
          .report();
    }
  }
}
