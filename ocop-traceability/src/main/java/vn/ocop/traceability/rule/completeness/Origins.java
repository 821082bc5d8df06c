package vn.ocop.traceability.rule.completeness;

import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;

/** Where objects begin. */
final class Origins {

  private Origins() {}

  /** Whether an object begins in the chain or is declared to come from outside. */
  static boolean isKnown(Chain chain, TraceableObject object) {
    return object.hasOrigin() || chain.outsideSupply(object).isPresent();
  }
}
