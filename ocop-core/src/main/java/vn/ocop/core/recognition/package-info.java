/**
 * The life of a recognition: how long a certificate is valid, when its re-evaluation has to be
 * filed, what ends it before its time, and how a product stands on any day.
 *
 * <p>The rules of each decision are data in {@code life-rules.properties}; what could not be read
 * of a decision is absent there and answered as unknown. Not here: which decision governs a dossier
 * ({@code vn.ocop.core.law}), how many stars a product earns, and what a programme counts ({@code
 * vn.ocop.core.programme}).
 */
@NullMarked
@OcopStyle
package vn.ocop.core.recognition;

import org.jspecify.annotations.NullMarked;
import vn.ocop.core.internal.OcopStyle;
