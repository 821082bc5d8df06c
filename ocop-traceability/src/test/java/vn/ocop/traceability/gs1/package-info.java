/** Tests of the GS1 identification keys. */
@NullMarked
package vn.ocop.traceability.gs1;

import org.jspecify.annotations.NullMarked;
