/** Tests of the spellings of one identity. */
@NullMarked
package vn.ocop.traceability.gs1.identity;

import org.jspecify.annotations.NullMarked;
