/**
 * What the library costs: scorecards per second beside a hand-written loop and three rule engines,
 * and the time to load all criteria sets.
 *
 * <p>Only measurements live here; nothing of this module is published, and no other module may use
 * it. Build with {@code mvn -B -ntp package -pl benchmarks -am}, then run {@code java -jar
 * benchmarks/target/ocop-benchmarks.jar}.
 */
@NullMarked
package vn.ocop.benchmarks;

import org.jspecify.annotations.NullMarked;
