/**
 * All rules of the library in one list, ready to run.
 *
 * <p>The rules live in the packages beside; here they only come together.
 */
@NullMarked
package vn.ocop.traceability.rule.standard;

import org.jspecify.annotations.NullMarked;
