/**
 * Reads criteria files into values and refuses what contradicts itself, with file, line and cause.
 *
 * <p>Nothing here scores; nothing outside this package knows how a criteria file is written.
 */
@NullMarked
package vn.ocop.scoring.internal.reader;

import org.jspecify.annotations.NullMarked;
