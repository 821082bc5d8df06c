/** Tests of rules, profiles and the validator; {@code Checked} runs a single rule. */
@NullMarked
package vn.ocop.traceability.rule;

import org.jspecify.annotations.NullMarked;
