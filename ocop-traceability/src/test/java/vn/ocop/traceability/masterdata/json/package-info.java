/** Tests of the JSON form of master data. */
@NullMarked
package vn.ocop.traceability.masterdata.json;

import org.jspecify.annotations.NullMarked;
