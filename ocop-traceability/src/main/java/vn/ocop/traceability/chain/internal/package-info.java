/**
 * What happens to the things in a container while the container is moved: kept once with the
 * container, and told to each thing when it is asked for. Knows neither masses nor parties.
 */
@NullMarked
package vn.ocop.traceability.chain.internal;

import org.jspecify.annotations.NullMarked;
