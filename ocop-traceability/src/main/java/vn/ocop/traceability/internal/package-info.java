/**
 * Helpers of this module that no caller sees: resource files, near misses, exact fractions, how
 * values are written.
 */
@NullMarked
package vn.ocop.traceability.internal;

import org.jspecify.annotations.NullMarked;
