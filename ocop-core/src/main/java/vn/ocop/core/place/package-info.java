/**
 * Where producers and products are at home: the provinces and communes with their codes, as they
 * stand since the two-level local government of 1 July 2025.
 *
 * <p>Here live the codes, the units and the register in which they are looked up; beside them the
 * provinces, districts and communes of before that day and the map from them to today's. Not here:
 * free-text addresses.
 */
@NullMarked
package vn.ocop.core.place;

import org.jspecify.annotations.NullMarked;
