/**
 * The law itself: decisions, their periods in force, citations, stars and who recognises what.
 *
 * <p>Here lives what is true of a decision as a whole. The criteria that it prints live in the
 * scoring module, the life of a certificate in {@code vn.ocop.core.recognition}.
 */
@NullMarked
package vn.ocop.core.law;

import org.jspecify.annotations.NullMarked;
