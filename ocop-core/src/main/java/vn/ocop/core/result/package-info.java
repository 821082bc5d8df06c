/**
 * Findings and failures as values.
 *
 * <p>Here lives what every other package uses to say that something in the caller's data is not as
 * it should be: a stable code, a severity, the place it concerns and the arguments of its message.
 * The sentence in Vietnamese or English is made from these at the edge. Nothing here knows a
 * criterion, a product or an event.
 */
@NullMarked
package vn.ocop.core.result;

import org.jspecify.annotations.NullMarked;
