/** How long planning takes. */
@NullMarked
package vn.ocop.benchmarks.plan;

import org.jspecify.annotations.NullMarked;
