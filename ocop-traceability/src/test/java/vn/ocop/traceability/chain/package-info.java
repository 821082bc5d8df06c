/** Tests of the chain. */
@NullMarked
package vn.ocop.traceability.chain;

import org.jspecify.annotations.NullMarked;
