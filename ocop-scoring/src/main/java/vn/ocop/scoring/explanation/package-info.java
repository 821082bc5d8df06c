/**
 * A result in words: every line with its citation, in Vietnamese and English.
 *
 * <p>Only wording lives here; no point is counted and no star decided.
 */
@NullMarked
package vn.ocop.scoring.explanation;

import org.jspecify.annotations.NullMarked;
