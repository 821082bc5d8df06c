/**
 * The lines of the command {@code plan}: the answers of {@code score}, with the cheapest way to a
 * rank.
 */
@NullMarked
package vn.ocop.examples.desk.plan;

import org.jspecify.annotations.NullMarked;
