/**
 * What is known about a product and its producer as typed facts: shares, counts, papers with their
 * terms, certificates, test reports; and conditions on facts, written as text in data files.
 *
 * <p>What is not on a sheet is not known, which is never the same as no. Which condition decides
 * which option of a criterion does not live here, nor what a market asks for.
 */
@NullMarked
package vn.ocop.scoring.facts;

import org.jspecify.annotations.NullMarked;
