/** Rules over the words of an event: standard terms, what goes with a business step, units. */
@NullMarked
package vn.ocop.traceability.rule.vocabulary;

import org.jspecify.annotations.NullMarked;
