/**
 * What a rule (quy tắc kiểm tra) over events and chains is, and what it finds.
 *
 * <p>Here live the shape of a rule, its stable id with title, hint and usual severity (one line of
 * {@code rules.tsv} each), the three verdicts, findings as values, the profiles that switch rules,
 * and the validator that runs rules and holds nothing between two runs. The rules themselves live
 * in the packages below this one, one class each; the list of all of them in {@code
 * vn.ocop.traceability.rule.standard}. Nothing here knows what a single rule looks for.
 */
@NullMarked
package vn.ocop.traceability.rule;

import org.jspecify.annotations.NullMarked;
