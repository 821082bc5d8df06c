/** Reads conditions on facts out of data files, with file, line and cause. */
@NullMarked
package vn.ocop.scoring.internal.condition;

import org.jspecify.annotations.NullMarked;
