/** Tests of the rules on quantity. */
@NullMarked
package vn.ocop.traceability.rule.quantity;

import org.jspecify.annotations.NullMarked;
