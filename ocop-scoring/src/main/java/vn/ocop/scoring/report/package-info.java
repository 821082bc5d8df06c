/**
 * Results as pages for people: one self-contained HTML page for each evaluation, and an index of
 * many.
 *
 * <p>Pages are rendered from result values; no point is counted here. Numbers of charts are worked
 * out before the template sees them, and nothing reaches a page but through one escaper. The texts
 * that explain a result come from {@code vn.ocop.scoring.explanation}.
 */
@NullMarked
package vn.ocop.scoring.report;

import org.jspecify.annotations.NullMarked;
