/**
 * The arithmetic under the supply answers: the greatest flow through a network whose arcs change
 * amounts. Knows no zone, no season and no product.
 */
@NullMarked
package vn.ocop.traceability.supply.internal;

import org.jspecify.annotations.NullMarked;
