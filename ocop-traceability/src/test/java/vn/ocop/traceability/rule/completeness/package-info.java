/** Tests of the rules on completeness. */
@NullMarked
package vn.ocop.traceability.rule.completeness;

import org.jspecify.annotations.NullMarked;
