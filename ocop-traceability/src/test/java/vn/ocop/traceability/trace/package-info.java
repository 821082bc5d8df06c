@NullMarked
package vn.ocop.traceability.trace;

import org.jspecify.annotations.NullMarked;
