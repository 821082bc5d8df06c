/**
 * The way up: the cheapest raises that bring a sheet to a rank, and how firmly a sheet holds the
 * rank that it has.
 *
 * <p>Everything here is exact; nothing is decided that the star engine does not decide. What a
 * raise costs is the caller's to say; words for people are made in {@code vn.ocop.scoring.report}.
 */
@NullMarked
package vn.ocop.scoring.plan;

import org.jspecify.annotations.NullMarked;
