/** Tests of master data. */
@NullMarked
package vn.ocop.traceability.masterdata;

import org.jspecify.annotations.NullMarked;
