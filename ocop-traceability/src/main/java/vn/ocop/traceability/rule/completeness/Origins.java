package vn.ocop.traceability.rule.completeness;

import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;

/** Where objects begin. */
final class Origins {

  private Origins() {}

  /** Whether an object begins in the chain or is declared to come from outside. */
  static boolean isKnown(Chain chain, TraceableObject object) {
    return object.hasOrigin() || isOutside(chain, object);
  }

  /** Whether an object, or its class, is declared to come from outside. */
  static boolean isOutside(Chain chain, TraceableObject object) {
    return !chain.masterData().outsideSupplies().isEmpty()
        && (chain.masterData().outsideSupply(object.name()).isPresent()
            || object.productClass().flatMap(chain.masterData()::outsideSupply).isPresent());
  }
}
