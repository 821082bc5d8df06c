/** How documents are read and written; not for use outside this module. */
@NullMarked
package vn.ocop.traceability.epcis.internal;

import org.jspecify.annotations.NullMarked;
