package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final Period ALWAYS = Period.startingOn(LocalDate.of(2020, 1, 1));
  private static final Decision DECISION = SampleDecisions.decision("7/2020", ALWAYS);

  @Test
  void isNamedByItsFullAndItsShortNumberToTheLetter() {
    assertThat(DECISION.isNamed("7/2020/QĐ-TTg")).isTrue();
    assertThat(DECISION.isNamed("7/2020")).isTrue();
    assertThat(DECISION.isNamed("07/2020")).isFalse();
    assertThat(DECISION.isNamed("7/2020 ")).isFalse();
    assertThat(DECISION.isNamed("7/2020/qđ-ttg")).isFalse();
    assertThat(DECISION.isNamed("")).isFalse();
  }

  @Test
  void refusesBandsThatDoNotFall() {
    List<StarBand> rising = new ArrayList<>(SampleDecisions.BANDS);
    rising.set(1, new StarBand(Star.FOUR, 90));
    assertThatThrownBy(() -> SampleDecisions.decision("1", "1", ALWAYS, rising))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bands");
  }

  @Test
  void refusesBandsThatLeaveTotalsWithoutARank() {
    assertThatThrownBy(
            () -> SampleDecisions.decision("1", "1", ALWAYS, SampleDecisions.BANDS.subList(0, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 points");
    assertThatThrownBy(() -> SampleDecisions.decision("1", "1", ALWAYS, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBandBeginsWithin0To100Points() {
    assertThatThrownBy(() -> new StarBand(Star.ONE, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StarBand(Star.FIVE, 101))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsNoAuthorityForARankThatIsNotRecognised() {
    assertThat(DECISION.recognitionOf(Star.FIVE, LocalDate.of(2024, 1, 1))).isEmpty();
  }
}
