/** Tests of the rules on time. */
@NullMarked
package vn.ocop.traceability.rule.time;

import org.jspecify.annotations.NullMarked;
