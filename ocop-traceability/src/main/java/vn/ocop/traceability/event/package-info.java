/**
 * The traceability event (sự kiện truy xuất nguồn gốc) of EPCIS 2.0 as an immutable value.
 *
 * <p>Here lives what one event says: what, when, where, why and how, with the vocabulary of CBV 2.0
 * in one spelling, exact quantities and times, and every extension kept in its order. An event
 * knows the place in the document it was read from, which is not part of its equality. Nothing here
 * reads or writes a format (that is {@code vn.ocop.traceability.epcis}), checks identifiers or
 * knows another event.
 */
@NullMarked
@OcopStyle
package vn.ocop.traceability.event;

import org.jspecify.annotations.NullMarked;
import vn.ocop.traceability.internal.OcopStyle;
