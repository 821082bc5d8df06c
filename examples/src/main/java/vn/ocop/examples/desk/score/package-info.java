/**
 * The lines of the command {@code score}: requests in, answers out, as the desk's contract words
 * them.
 */
@NullMarked
package vn.ocop.examples.desk.score;

import org.jspecify.annotations.NullMarked;
