/**
 * Rules by which a later change of events is seen: the hash of one event, and one hash over a whole
 * chain.
 */
@NullMarked
package vn.ocop.traceability.rule.integrity;

import org.jspecify.annotations.NullMarked;
