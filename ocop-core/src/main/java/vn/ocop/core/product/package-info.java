/**
 * What the programme is about: products and those who make them, the code a product is registered
 * under, its packaging, the certificates held, and the decision's classification into sectors,
 * groups and sets.
 *
 * <p>Here live the models and what can be asked of one product by itself. Not here: points, stars
 * and recognition, the comparison of two products, events of a supply chain.
 *
 * <p>A builder refuses a model that lacks a mandatory attribute. Whether the values are plausible
 * is asked once, at the boundary, with {@code SharedValidator}; so a doubtful record of an old list
 * can be read, reported and kept.
 */
@NullMarked
@OcopStyle
package vn.ocop.core.product;

import org.jspecify.annotations.NullMarked;
import vn.ocop.core.internal.OcopStyle;
