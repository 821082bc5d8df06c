package vn.ocop.scoring.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilPolicyTest {

  private static CouncilPolicy policy(int decimals, RoundingMode rounding) {
    return new CouncilPolicy(
        "own", decimals, rounding, MinimumRule.MAJORITY, OptionalInt.empty(), Optional.empty());
  }

  @Test
  void aChangedPolicyDiffersInItsNameAndWhatWasChanged() {
    CouncilPolicy standard = CouncilPolicy.standard();
    CouncilPolicy changed =
        standard
            .withQuorum("a", 2, 3)
            .withMinimumRule("b", MinimumRule.EVERY_MEMBER)
            .withSpreadLimit("c", OptionalInt.of(5));
    assertThat(changed)
        .isEqualTo(
            new CouncilPolicy(
                "c",
                2,
                RoundingMode.HALF_UP,
                MinimumRule.EVERY_MEMBER,
                OptionalInt.of(5),
                Optional.of(new CouncilPolicy.Quorum(2, 3))));
    assertThat(CouncilPolicy.standard()).isEqualTo(standard);
    assertThat(standard.name()).isEqualTo("plain-mean");
  }

  @Test
  void refusesDecimalsThatNoOneRoundsTo() {
    assertThatThrownBy(() -> policy(-1, RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decimals");
    assertThatThrownBy(() -> policy(7, RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decimals");
    assertThat(policy(0, RoundingMode.DOWN).decimals()).isZero();
    assertThat(policy(6, RoundingMode.CEILING).decimals()).isEqualTo(6);
  }

  @Test
  void refusesARoundingUnderWhichAThirdOfAPointCannotBeWritten() {
    assertThatThrownBy(() -> policy(2, RoundingMode.UNNECESSARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rounding");
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "-1, 4", "5, 4", "1, 0"})
  void refusesAQuorumThatIsNoShare(int numerator, int denominator) {
    assertThatThrownBy(() -> new CouncilPolicy.Quorum(numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("numerator/denominator");
  }

  @Test
  void aQuorumOfLargeNumbersDoesNotOverflow() {
    CouncilPolicy.Quorum all = new CouncilPolicy.Quorum(Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(all.isReachedBy(Integer.MAX_VALUE - 1, Integer.MAX_VALUE)).isFalse();
    assertThat(all.isReachedBy(Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
  }

  @Property(tries = 500)
  void theMajoritysPointsAreTheMostThatMoreThanHalfReach(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 10) Integer> points) {
    List<Integer> rising = points.stream().sorted().toList();
    int reached = MinimumRule.MAJORITY.reached(rising);
    for (int required = 0; required <= 11; required++) {
      int minimum = required;
      long enough = rising.stream().filter(p -> p >= minimum).count();
      assertThat(reached >= required).isEqualTo(2 * enough > rising.size());
    }
  }

  @Property(tries = 200)
  void everyMembersPointsAreTheFewest(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 10) Integer> points) {
    List<Integer> rising = points.stream().sorted().toList();
    assertThat(MinimumRule.EVERY_MEMBER.reached(rising))
        .isEqualTo(rising.stream().mapToInt(Integer::intValue).min().orElseThrow());
  }

  @Test
  void aMeanIsKeptExactlyUntilItIsRounded() {
    Mean mean = new Mean(200, 3);
    assertThat(mean.rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("66.67"));
    assertThat(mean.rounded(0, RoundingMode.DOWN)).isEqualTo(new BigDecimal("66"));
    assertThat(mean.rounded(6, RoundingMode.UP)).isEqualTo(new BigDecimal("66.666667"));
    assertThat(new Mean(1, 8).rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.13"));
    assertThat(new Mean(1, 8).rounded(2, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("0.12"));
    assertThatThrownBy(() -> new Mean(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("members");
  }
}
