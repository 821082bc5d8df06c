/**
 * Rules on quantities: no lot gives more than it has, steps yield what they can, packing, mixing
 * and transport lose nothing, zones bear what their land bears.
 */
@NullMarked
package vn.ocop.traceability.rule.quantity;

import org.jspecify.annotations.NullMarked;
