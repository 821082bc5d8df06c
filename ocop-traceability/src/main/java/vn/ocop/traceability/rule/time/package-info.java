/**
 * Rules on time: nothing happens to a lot before it begins, nothing is used when it is no longer
 * good, harvest keeps to season and waiting times.
 */
@NullMarked
package vn.ocop.traceability.rule.time;

import org.jspecify.annotations.NullMarked;
