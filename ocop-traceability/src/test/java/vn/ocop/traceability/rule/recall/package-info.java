/** Tests of the rules of this package, one class each. */
@NullMarked
package vn.ocop.traceability.rule.recall;

import org.jspecify.annotations.NullMarked;
