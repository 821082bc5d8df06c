/** Rules on the shape of a chain: nothing is made of itself, no container is inside itself. */
@NullMarked
package vn.ocop.traceability.rule.graph;

import org.jspecify.annotations.NullMarked;
