/** Tests of the rules on place. */
@NullMarked
package vn.ocop.traceability.rule.place;

import org.jspecify.annotations.NullMarked;
