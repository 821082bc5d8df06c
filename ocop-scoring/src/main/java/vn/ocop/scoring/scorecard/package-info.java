/**
 * The star engine: what the choices of one sheet earn, and why not more.
 *
 * <p>Pure functions of a criteria set and its choices. How several members' ballots become one
 * result lives in {@code vn.ocop.scoring.council}; sentences for people are made in {@code
 * vn.ocop.scoring.explanation}.
 */
@NullMarked
package vn.ocop.scoring.scorecard;

import org.jspecify.annotations.NullMarked;
