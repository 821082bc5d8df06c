/** Events and chains for tests of several packages. */
@NullMarked
package vn.ocop.traceability.testing;

import org.jspecify.annotations.NullMarked;
