@NullMarked
package vn.ocop.traceability.supply.internal;

import org.jspecify.annotations.NullMarked;
