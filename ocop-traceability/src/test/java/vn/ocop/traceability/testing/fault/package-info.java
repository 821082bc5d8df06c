/**
 * Faults to plant in a random chain that is otherwise as it should be: what is handed in for
 * checking, the list of the faults, and how each of them is planted.
 */
@NullMarked
package vn.ocop.traceability.testing.fault;

import org.jspecify.annotations.NullMarked;
