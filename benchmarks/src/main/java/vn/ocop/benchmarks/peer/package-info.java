/**
 * The same criteria set in general rule engines. Each model is generated from the catalogue, adds
 * up the same points, and knows neither star minimums nor texts: that would have to be modelled
 * beside it.
 */
@NullMarked
package vn.ocop.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
