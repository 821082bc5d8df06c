/**
 * The desk: a command line that embeds the library the way a provincial system would, through its
 * public API only.
 *
 * <p>Commands live here, the reading and writing of each command's lines in a package of its own
 * below.
 */
@NullMarked
package vn.ocop.examples.desk;

import org.jspecify.annotations.NullMarked;
