package vn.ocop.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final Finding ERROR =
      Finding.of(SampleFinding.TOO_MANY, Where.nowhere()).with("count", 9);
  private static final Finding WARNING = Finding.of(SampleFinding.UNUSUAL, Where.nowhere());

  @Test
  void aSuccessGivesItsValue() {
    Outcome<String> outcome = Outcome.of("tea");
    assertThat(outcome.toOptional()).contains("tea");
    assertThat(outcome.orElseThrow()).isEqualTo("tea");
    assertThat(outcome.findings()).isEmpty();
  }

  @Test
  void aFailureGivesNoValueAndItsReasons() {
    Outcome<String> outcome = Outcome.failure(ERROR);
    assertThat(outcome.toOptional()).isEmpty();
    assertThat(outcome.findings()).containsExactly(ERROR);
  }

  @Test
  void askingAFailureForItsValueTellsCodeAndMessage() {
    Outcome<String> outcome = new Outcome.Failure<>(List.of(ERROR, WARNING));
    assertThatThrownBy(outcome::orElseThrow)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("TOO_MANY: There are 9 ballots; UNUSUAL: Unusual");
  }

  @Test
  void aFailureNeedsAReason() {
    assertThatThrownBy(() -> new Outcome.Failure<String>(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("findings");
  }

  @Test
  void aSuccessNeedsAValue() {
    assertThatThrownBy(OutcomeTest::successOfNull)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }

  @SuppressWarnings("NullAway")
  private static void successOfNull() {
    Outcome.of(null);
  }

  @Test
  void findingsCannotBeChangedFromOutside() {
    List<Finding> mine = new ArrayList<>(List.of(ERROR));
    Outcome<String> failure = new Outcome.Failure<>(mine);
    Outcome<String> success = new Outcome.Success<>("tea", mine);
    mine.add(WARNING);
    assertThat(failure.findings()).containsExactly(ERROR);
    assertThat(success.findings()).containsExactly(ERROR);
    assertThatThrownBy(() -> failure.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> success.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void mapChangesTheValueAndKeepsTheFindings() {
    Outcome<Integer> mapped =
        new Outcome.Success<>("tea", List.of(WARNING)).map(text -> text.length());
    assertThat(mapped).isEqualTo(new Outcome.Success<>(3, List.of(WARNING)));
  }

  @Test
  void mapLeavesAFailureAloneAndDoesNotCallTheFunction() {
    AtomicInteger calls = new AtomicInteger();
    Outcome<Integer> mapped = Outcome.<String>failure(ERROR).map(text -> calls.incrementAndGet());
    assertThat(mapped).isEqualTo(Outcome.failure(ERROR));
    assertThat(calls).hasValue(0);
  }

  @Test
  void flatMapCarriesTheFindingsOfASuccessAlong() {
    Outcome<String> first = new Outcome.Success<>("tea", List.of(WARNING));
    assertThat(first.flatMap(text -> Outcome.of(text.length())))
        .isEqualTo(new Outcome.Success<>(3, List.of(WARNING)));
    assertThat(first.flatMap(text -> new Outcome.Success<>(1, List.of(WARNING, WARNING))))
        .isEqualTo(new Outcome.Success<>(1, List.of(WARNING, WARNING, WARNING)));
    assertThat(first.<Integer>flatMap(text -> Outcome.failure(ERROR)))
        .isEqualTo(new Outcome.Failure<>(List.of(WARNING, ERROR)));
  }

  @Test
  void flatMapStopsAtAFailure() {
    AtomicInteger calls = new AtomicInteger();
    Outcome<Integer> result =
        Outcome.<String>failure(ERROR).flatMap(text -> Outcome.of(calls.incrementAndGet()));
    assertThat(result).isEqualTo(Outcome.failure(ERROR));
    assertThat(calls).hasValue(0);
  }

  @Test
  void flatMapObeysTheMonadLaws() {
    Outcome<Integer> warned = new Outcome.Success<>(4, List.of(WARNING));
    assertThat(Outcome.of(4).flatMap(OutcomeTest::half)).isEqualTo(half(4));
    assertThat(warned.flatMap(n -> Outcome.of(n))).isEqualTo(warned);
    for (int start : new int[] {3, 4, 6, 8}) {
      Outcome<Integer> outcome = new Outcome.Success<>(start, List.of(WARNING));
      assertThat(outcome.flatMap(OutcomeTest::half).flatMap(OutcomeTest::half))
          .isEqualTo(outcome.flatMap(n -> half(n).flatMap(OutcomeTest::half)));
    }
  }

  private static Outcome<Integer> half(int number) {
    return number % 2 == 0
        ? new Outcome.Success<>(number / 2, List.of(WARNING))
        : Outcome.failure(ERROR.with("count", number));
  }
}
