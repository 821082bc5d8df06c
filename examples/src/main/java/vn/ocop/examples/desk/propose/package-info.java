/**
 * The command {@code propose}: facts in, proposed options out, completed by a juror's choices where
 * the line brings them, with the products' readiness for sales channels on request.
 */
@NullMarked
package vn.ocop.examples.desk.propose;

import org.jspecify.annotations.NullMarked;
