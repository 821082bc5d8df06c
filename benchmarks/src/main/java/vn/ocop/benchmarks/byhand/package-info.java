/**
 * The scoring of one criteria set as a careful developer would write it without the library: the
 * yardstick for the star engine. Knows its set's points and marks, and nothing of the library's
 * scorecards.
 */
@NullMarked
package vn.ocop.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
