/**
 * Amounts (khối lượng, số lượng): units of measure by their codes of UN/ECE Recommendation 20, and
 * the mass behind an amount of an event, exact.
 *
 * <p>What an amount means in a chain does not live here.
 */
@NullMarked
package vn.ocop.traceability.quantity;

import org.jspecify.annotations.NullMarked;
