/**
 * Whether a product is ready for a sales channel: profiles of requirements on the same facts that
 * criteria are held against.
 *
 * <p>The shipped profiles are examples and no law: they state what such channels usually ask for. A
 * caller replaces them by what his buyers ask for.
 */
@NullMarked
package vn.ocop.scoring.market;

import org.jspecify.annotations.NullMarked;
