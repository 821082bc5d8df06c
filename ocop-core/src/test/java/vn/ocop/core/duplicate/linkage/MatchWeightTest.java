package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MatchWeightTest {

  @Test
  void isTheBinaryLogarithmInHundredths() {
    assertThat(MatchWeight.of(0.8, 0.1)).hasToString("3.00");
    assertThat(MatchWeight.of(0.05, 0.95)).hasToString("-4.25");
    assertThat(MatchWeight.ofBits(1.006).plus(MatchWeight.ofBits(-0.5)).toDecimal())
        .hasToString("0.51");
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> MatchWeight.ofBits(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Thresholds.ofBits(3, 8));
  }
}
