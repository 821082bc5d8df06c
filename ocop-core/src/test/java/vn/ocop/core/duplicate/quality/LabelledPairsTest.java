package vn.ocop.core.duplicate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.quality.Calls.Call;
import vn.ocop.core.duplicate.quality.LabelledPairs.Labelled;

/** The labelled pairs, each as a registry of two and all in one registry. */
class LabelledPairsTest {

  private static void hold(List<Call> calls) {
    assertThat(calls.stream().filter(Call::isWrongMerge)).isEmpty();
    assertThat(Calls.f1(calls)).isGreaterThanOrEqualTo(0.97);
    assertThat(Calls.accuracy(calls)).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void noNamesakeIsMergedAndHardlyADuplicateMissed() {
    List<Labelled> pairs = LabelledPairs.pairs();

    hold(Calls.alone(pairs));
    hold(Calls.together(pairs, List.of()));
  }
}
