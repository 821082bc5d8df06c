/**
 * What an assessor hands in: the chosen options of one evaluation sheet (phiếu chấm điểm).
 *
 * <p>Here a sheet is held against a criteria set, and everything that does not fit is found with
 * its place. What a sheet earns does not live here.
 */
@NullMarked
package vn.ocop.scoring.sheet;

import org.jspecify.annotations.NullMarked;
