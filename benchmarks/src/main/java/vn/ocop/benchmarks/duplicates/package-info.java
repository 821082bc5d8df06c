/**
 * What looking for duplicate products costs, on made-up registries of any size, beside Duke 1.2.
 */
@NullMarked
package vn.ocop.benchmarks.duplicates;

import org.jspecify.annotations.NullMarked;
