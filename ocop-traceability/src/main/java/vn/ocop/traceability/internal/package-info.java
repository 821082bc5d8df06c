/** How this module's values are written; nothing that a caller sees. */
@NullMarked
package vn.ocop.traceability.internal;

import org.jspecify.annotations.NullMarked;
