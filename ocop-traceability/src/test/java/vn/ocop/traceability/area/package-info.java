/** Tests of the codes of areas. */
@NullMarked
package vn.ocop.traceability.area;

import org.jspecify.annotations.NullMarked;
