/**
 * GS1 identification keys as values that cannot hold a wrong check digit.
 *
 * <p>Here live the keys of the GS1 General Specifications, their character sets and check digits,
 * and the codes of what can be found in them. How keys are written on labels, as web addresses or
 * in events lives in the packages below; events that mention keys do not live here.
 */
@NullMarked
package vn.ocop.traceability.gs1;

import org.jspecify.annotations.NullMarked;
