/**
 * Events in and out: EPCIS 2.0 in JSON and JSON-LD, EPCIS 1.2 and 2.0 in XML.
 *
 * <p>Here lives what turns a document into events of {@code vn.ocop.traceability.event} and back,
 * one event at a time and in bounded memory, with a finding for everything that is not as the
 * standard wants it. Nothing here compares one event with another or judges an identifier.
 */
@NullMarked
@OcopStyle
package vn.ocop.traceability.epcis;

import org.jspecify.annotations.NullMarked;
import vn.ocop.traceability.internal.OcopStyle;
