/**
 * Rules over the identifiers in events: check digits, combinations of application identifiers, what
 * a prefix says, codes of areas, lots that are one or two.
 */
@NullMarked
package vn.ocop.traceability.rule.identity;

import org.jspecify.annotations.NullMarked;
