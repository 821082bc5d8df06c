/** Tests of application identifiers and element strings. */
@NullMarked
package vn.ocop.traceability.gs1.element;

import org.jspecify.annotations.NullMarked;
