package vn.ocop.traceability.rule;

import vn.ocop.traceability.chain.Chain;

/** A rule over a whole chain and the master data beside it. */
public interface ChainRule extends Rule<Chain> {}
