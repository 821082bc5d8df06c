/** How fast the life of certificates is told. */
@NullMarked
package vn.ocop.benchmarks.recognition;

import org.jspecify.annotations.NullMarked;
