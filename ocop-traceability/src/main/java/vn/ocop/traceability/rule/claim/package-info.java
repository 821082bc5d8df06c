/**
 * Rules over claims on labels: the mass behind a claim, and the models of ISO 22095 by which a
 * claim is carried along a chain.
 */
@NullMarked
package vn.ocop.traceability.rule.claim;

import org.jspecify.annotations.NullMarked;
