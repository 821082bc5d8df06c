/**
 * Duplicate products: which records of a registry speak of one product, and which of its namesakes
 * are to be left in peace.
 *
 * <p>A {@link vn.ocop.core.duplicate.ProductRegistry} answers: all pairs, the candidates for one
 * new registration, groups. Each pair has its relation, its match weight and the evidence that adds
 * up to it. Stories copied from another product, and products that differ from another maker's in
 * name only, are questions of their own. How weights come about lives in {@code linkage}, how names
 * are read in {@code reading}; the levels, hard rules and limits are data files beside this
 * package.
 */
@NullMarked
@OcopStyle
package vn.ocop.core.duplicate;

import org.jspecify.annotations.NullMarked;
import vn.ocop.core.internal.OcopStyle;
