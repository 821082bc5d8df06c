/**
 * The rules of the house as tests: who may use whom, and what no published module may do. Behaviour
 * is not tested here.
 */
@NullMarked
package vn.ocop.examples.architecture;

import org.jspecify.annotations.NullMarked;
