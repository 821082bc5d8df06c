/**
 * Lines in and out: bounded in memory, counted, and each answered.
 *
 * <p>What a line means lives with the command that reads it.
 */
@NullMarked
package vn.ocop.examples.desk.io;

import org.jspecify.annotations.NullMarked;
