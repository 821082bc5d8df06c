/**
 * Master data (dữ liệu gốc) that a caller passes beside the events: raw-material zones, processes,
 * places, parties, products, certificates, contracts and what is already promised.
 *
 * <p>Values only, with the lookups that join them to events, and the reader of their JSON form.
 * What happened stands in events; what follows from both is said elsewhere.
 */
@NullMarked
@OcopStyle
package vn.ocop.traceability.masterdata;

import org.jspecify.annotations.NullMarked;
import vn.ocop.traceability.internal.OcopStyle;
