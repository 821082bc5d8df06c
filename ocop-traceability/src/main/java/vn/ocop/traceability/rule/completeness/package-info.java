/**
 * Rules on completeness: every lot has an origin, every branch ends in a raw-material zone, nothing
 * gets lost on the way.
 */
@NullMarked
package vn.ocop.traceability.rule.completeness;

import org.jspecify.annotations.NullMarked;
