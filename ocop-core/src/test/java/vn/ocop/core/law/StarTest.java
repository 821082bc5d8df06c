package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarTest {

  @ParameterizedTest
  @EnumSource(Star.class)
  void isFoundByItsRank(Star star) {
    assertThat(Star.of(star.rank())).isEqualTo(star);
  }

  @Test
  void ranksRunFromOneToFive() {
    assertThat(Star.values()).extracting(Star::rank).containsExactly(1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
  void isNotFoundByAnyOtherRank(int rank) {
    assertThatThrownBy(() -> Star.of(rank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rank is " + rank);
  }

  @Test
  void isFollowedByTheNextUpToFive() {
    assertThat(Star.ONE.next()).contains(Star.TWO);
    assertThat(Star.FOUR.next()).contains(Star.FIVE);
    assertThat(Star.FIVE.next()).isEmpty();
  }
}
