/**
 * How a programme stands: the targets of a period and the progress towards them, counted from a
 * registry of recognised products.
 *
 * <p>Targets are the caller's data; no province's plan lives here. How a single product stands on a
 * day is told by {@code vn.ocop.core.recognition}.
 */
@NullMarked
@OcopStyle
package vn.ocop.core.programme;

import org.jspecify.annotations.NullMarked;
import vn.ocop.core.internal.OcopStyle;
