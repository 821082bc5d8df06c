package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonotoneTest {

  @Test
  void keepsWeightsThatFall() {
    assertThat(Monotone.weights(new double[] {0.8, 0.1, 0.1}, new double[] {0.1, 0.1, 0.8}))
        .containsExactly(300, 0, -300);
  }

  @Test
  void poolsNeighboursThatRise() {
    assertThat(Monotone.weights(new double[] {0.2, 0.6, 0.2}, new double[] {0.1, 0.1, 0.8}))
        .containsExactly(200, 200, -200);
  }
}
