/**
 * The parts of the command {@code duplicates}: records read from lines, pairs and groups written as
 * lines and as a page.
 *
 * <p>What a duplicate is lives in the library; here it is only asked and shown.
 */
@NullMarked
package vn.ocop.examples.desk.duplicates;

import org.jspecify.annotations.NullMarked;
