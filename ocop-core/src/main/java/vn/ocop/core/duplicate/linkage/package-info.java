/**
 * A record-linkage engine after Fellegi and Sunter that knows nothing of products: which records of
 * a table speak of the same thing, with a match weight in bits and the evidence per field that adds
 * up to it.
 *
 * <p>Here live the parts in the order in which they are used: the scheme (fields, their comparisons
 * and levels, blocking rules), the model (the scheme with its weights, estimated without labels or
 * taken from the documented defaults) and the immutable index of records that answers. Ready-made
 * comparisons live in {@code comparison}. Not here: what a product is, Vietnamese text, and the
 * relations between two products.
 *
 * <p>Sources: I. P. Fellegi, A. B. Sunter, <em>A Theory for Record Linkage</em>, JASA 64 (1969); W.
 * E. Winkler on term frequencies and EM (1988, 2000); J. L. Bentley, J. B. Saxe, <em>Decomposable
 * searching problems</em> (1980) for the index that grows without a rebuild.
 */
@NullMarked
package vn.ocop.core.duplicate.linkage;

import org.jspecify.annotations.NullMarked;
