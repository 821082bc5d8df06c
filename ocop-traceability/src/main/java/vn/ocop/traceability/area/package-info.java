/**
 * Codes of raw-material zones, planting areas and packing houses, and the patterns that they are
 * expected to have.
 *
 * <p>What grows in an area and how large it is does not live here.
 */
@NullMarked
package vn.ocop.traceability.area;

import org.jspecify.annotations.NullMarked;
