/**
 * Criteria sets as immutable values: parts, groups, criteria, options, minimums, misprints and the
 * findings that end an evaluation.
 *
 * <p>Here lives what a decision prints. How a sheet of choices becomes stars does not live here.
 */
@NullMarked
package vn.ocop.scoring.criteria;

import org.jspecify.annotations.NullMarked;
