/**
 * The event hash of CBV 2.0 (section 8.9): a fingerprint that is the same for every way of writing
 * an event down.
 *
 * <p>Here lives the canonical text of an event and its digest, with nothing but the event to go by.
 * Identifiers are rewritten as the hash wants them, sound or not; whether they are sound is for
 * {@code vn.ocop.traceability.gs1}.
 */
@NullMarked
package vn.ocop.traceability.hash;

import org.jspecify.annotations.NullMarked;
