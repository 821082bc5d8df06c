/**
 * Which thing a text names: one value for every spelling of one thing, be it a GTIN, an element
 * string, a GS1 Digital Link or an EPC URN.
 *
 * <p>What is known about the thing does not live here.
 */
@NullMarked
package vn.ocop.traceability.gs1.identity;

import org.jspecify.annotations.NullMarked;
