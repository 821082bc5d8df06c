/** Tests of units and masses. */
@NullMarked
package vn.ocop.traceability.quantity;

import org.jspecify.annotations.NullMarked;
