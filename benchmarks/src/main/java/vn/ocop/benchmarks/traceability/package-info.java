/** How fast chains are built, checked and traced, beside readers and validators of documents. */
@NullMarked
package vn.ocop.benchmarks.traceability;

import org.jspecify.annotations.NullMarked;
