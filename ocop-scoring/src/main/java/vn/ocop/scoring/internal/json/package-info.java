/**
 * A JSON tree that knows the line of each value and refuses fields that nobody reads.
 *
 * <p>Used for criteria files and receipts; callers' own JSON is theirs to read.
 */
@NullMarked
package vn.ocop.scoring.internal.json;

import org.jspecify.annotations.NullMarked;
