/**
 * The council (hội đồng đánh giá): how the ballots of its members become one result.
 *
 * <p>Decision 26/2026/QĐ-TTg speaks of the mean total and leaves the rest to each council's
 * regulations (Article 7). What the library does there is a {@link
 * vn.ocop.scoring.council.CouncilPolicy}: named, replaceable, and kept in the result.
 */
@NullMarked
package vn.ocop.scoring.council;

import org.jspecify.annotations.NullMarked;
