@NullMarked
package vn.ocop.traceability.supply;

import org.jspecify.annotations.NullMarked;
