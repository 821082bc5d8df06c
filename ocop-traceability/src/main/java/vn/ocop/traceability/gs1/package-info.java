/**
 * GS1 identification keys as values that cannot hold a wrong check digit.
 *
 * <p>Here live the keys of the GS1 General Specifications and their check digits. Events that
 * mention keys do not live here.
 */
@NullMarked
package vn.ocop.traceability.gs1;

import org.jspecify.annotations.NullMarked;
