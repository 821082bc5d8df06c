/**
 * The entrance: from a date or a decision to a criteria set, and from a sheet to its stars.
 *
 * <p>The classes here only join the packages below; each of those can be used by itself.
 */
@NullMarked
package vn.ocop.scoring;

import org.jspecify.annotations.NullMarked;
