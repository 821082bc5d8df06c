/**
 * Rules over the data that laws and programmes ask for at each stage, from tables that can be put
 * together.
 */
@NullMarked
package vn.ocop.traceability.rule.minimumdata;

import org.jspecify.annotations.NullMarked;
