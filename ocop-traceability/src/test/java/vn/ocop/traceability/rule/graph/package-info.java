/** Tests of the rules on graph. */
@NullMarked
package vn.ocop.traceability.rule.graph;

import org.jspecify.annotations.NullMarked;
