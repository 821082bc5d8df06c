/**
 * The reading of a product's name and of a producer's name into parts that can be compared: what
 * the product is, what it is made of, its form, grade and size; whose it is, where it comes from.
 *
 * <p>The words come from the vocabularies of {@code vn.ocop.core.text}. Not here: what two readings
 * say of two records ({@code vn.ocop.core.duplicate}).
 */
@NullMarked
package vn.ocop.core.duplicate.reading;

import org.jspecify.annotations.NullMarked;
