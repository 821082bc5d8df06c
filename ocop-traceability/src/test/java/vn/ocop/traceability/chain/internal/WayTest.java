package vn.ocop.traceability.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever came since a moment is told whole, in order and in few parts. */
class WayTest {

  private static Way<List<Integer>> way(int length) {
    Way<List<Integer>> way =
        new Way<>((a, b) -> IntStream.range(a.get(0), b.get(b.size() - 1) + 1).boxed().toList());
    IntStream.range(0, length).forEach(i -> way.add(List.of(i)));
    return way;
  }

  @Property(tries = 200)
  void everything_since_a_moment_is_told_once_and_in_order(
      @ForAll @IntRange(max = 300) int length, @ForAll @IntRange(max = 300) int moment) {
    List<Integer> told =
        way(length).since(moment).stream().flatMap(List::stream).collect(Collectors.toList());

    assertThat(told).isEqualTo(IntStream.range(moment, Math.max(moment, length)).boxed().toList());
  }

  @Property(tries = 50)
  void it_is_told_in_few_parts(@ForAll @IntRange(max = 4000) int moment) {
    assertThat(way(4000).since(moment)).hasSizeLessThanOrEqualTo(24);
  }
}
