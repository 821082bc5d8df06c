package vn.ocop.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RangesTest {

  @Test
  void smallWorkIsDoneInOnePiece() {
    assertThat(Ranges.map(1_000, (start, end) -> start + "-" + end)).containsExactly("0-1000");
    assertThat(Ranges.map(0, (start, end) -> start + "-" + end)).containsExactly("0-0");
  }

  @Test
  void largeWorkIsSharedOutWithoutGapOrOverlapAndInOrder() {
    int size = 123_457;
    List<int[]> ranges = Ranges.map(size, (start, end) -> new int[] {start, end});

    assertThat(ranges).hasSizeGreaterThan(1);
    assertThat(
            ranges.stream().flatMap(range -> IntStream.range(range[0], range[1]).boxed()).toList())
        .isEqualTo(IntStream.range(0, size).boxed().toList());
  }

  @Test
  void whatComesOutStandsInTheOrderOfTheThings() {
    assertThat(Ranges.each(4, 1, i -> "thing " + i))
        .isEqualTo(Ranges.each(4, 1_000_000, i -> "thing " + i))
        .containsExactly("thing 0", "thing 1", "thing 2", "thing 3");
  }
}
