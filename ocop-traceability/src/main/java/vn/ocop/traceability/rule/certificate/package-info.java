/**
 * Rules over certificates and laboratory results: valid on the day of the event, covering what they
 * are named for.
 */
@NullMarked
package vn.ocop.traceability.rule.certificate;

import org.jspecify.annotations.NullMarked;
