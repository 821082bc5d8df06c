/** Tests of what happens to things while their containers are moved. */
@NullMarked
package vn.ocop.traceability.chain.internal;

import org.jspecify.annotations.NullMarked;
