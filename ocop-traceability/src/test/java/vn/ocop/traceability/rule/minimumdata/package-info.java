/** Tests of the rules of this package, one class each. */
@NullMarked
package vn.ocop.traceability.rule.minimumdata;

import org.jspecify.annotations.NullMarked;
