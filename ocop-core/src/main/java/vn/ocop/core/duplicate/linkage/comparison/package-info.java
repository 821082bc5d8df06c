/**
 * Ready-made comparisons of values that are plain text: exact, spelling, longer text, digits,
 * numbers and codes, for records of any shape.
 *
 * <p>Marks and case are passed over here. Where they carry meaning, as in Vietnamese, a field wants
 * a comparison of its own; those of products live in {@code vn.ocop.core.duplicate}.
 */
@NullMarked
package vn.ocop.core.duplicate.linkage.comparison;

import org.jspecify.annotations.NullMarked;
