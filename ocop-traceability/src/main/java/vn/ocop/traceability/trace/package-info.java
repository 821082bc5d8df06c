/**
 * Traces (truy xuất): back from a lot to its origin, forward from a lot to everyone who has it
 * (recall, thu hồi), and the shares of raw material that follow from an origin.
 *
 * <p>A trace only looks; whether what it finds is as it should be is for rules to say.
 */
@NullMarked
@OcopStyle
package vn.ocop.traceability.trace;

import org.jspecify.annotations.NullMarked;
import vn.ocop.traceability.internal.OcopStyle;
